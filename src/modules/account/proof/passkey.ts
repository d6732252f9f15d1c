import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { NewPasskey, PasskeyAnswer } from '../contract/passkey.ts';
import type { PasskeyRow } from '../store/credentials.ts';

const bytesOf = (personId: string) => new Uint8Array(Buffer.from(personId.replaceAll('-', ''), 'hex'));

/** Passkeys belong to the host people type; the page must have been loaded from exactly that address. */
const homeOf = (url: string) => ({ expectedOrigin: url, expectedRPID: new URL(url).hostname });

/** EdDSA, ES256 and RS256: what authenticators in use sign with. */
const supportedAlgorithmIDs = [-8, -7, -257];

type Owner = { id: string; name: string; login: string };

/** Asks a browser to make a passkey that finds its owner by itself and unlocks with PIN, finger or face. */
export const askForNew = (url: string, { id, name, login }: Owner, known: readonly PasskeyRow[]) =>
  generateRegistrationOptions({
    rpName: 'Värna',
    rpID: new URL(url).hostname,
    userID: bytesOf(id),
    userName: login,
    userDisplayName: name,
    attestationType: 'none',
    excludeCredentials: known.map(({ credential_id, transports }) => ({ id: credential_id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs,
  });

type Made = Pick<PasskeyRow, 'credential_id' | 'public_key' | 'transports' | 'device_bound'> & { counter: number };

/** The passkey made for a challenge, or null when it does not fit. */
export async function verifyNew(url: string, response: NewPasskey, expectedChallenge: string): Promise<Made | null> {
  const asked = { response: response as RegistrationResponseJSON, expectedChallenge, ...homeOf(url) };
  const demanded = { requireUserVerification: true, supportedAlgorithmIDs };
  const proof = await verifyRegistrationResponse({ ...asked, ...demanded }).catch(() => undefined);
  if (!proof?.verified) return null;
  const { credential, credentialDeviceType } = proof.registrationInfo;
  return {
    credential_id: credential.id,
    public_key: Buffer.from(credential.publicKey),
    counter: credential.counter,
    transports: response.response.transports ?? [],
    device_bound: credentialDeviceType === 'singleDevice',
  };
}

/** Asks a browser to prove any passkey it has for this host. */
export const askForProof = (url: string) =>
  generateAuthenticationOptions({ rpID: new URL(url).hostname, userVerification: 'required' });

/** The passkey's new counter when the answer proves it for the challenge, else null. */
export async function verifyProof(
  url: string,
  { response, passkey, challenge }: { response: PasskeyAnswer; passkey: PasskeyRow; challenge: string },
): Promise<number | null> {
  const { userHandle } = response.response;
  if (userHandle && !Buffer.from(userHandle, 'base64url').equals(bytesOf(passkey.person_id))) return null;
  const credential = {
    id: passkey.credential_id,
    publicKey: new Uint8Array(passkey.public_key),
    counter: Number(passkey.counter),
  };
  const asked = { response: response as AuthenticationResponseJSON, credential, expectedChallenge: challenge };
  const proof = await verifyAuthenticationResponse({ ...asked, ...homeOf(url), requireUserVerification: true }).catch(
    () => undefined,
  );
  return proof?.verified ? proof.authenticationInfo.newCounter : null;
}
