import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import type { Registration } from '../contract/credential.ts';
import type { NewPasskey, PasskeyAnswer } from '../contract/passkey.ts';

/** The person looked away, or said no. */
export class Stopped extends Error {}

/** Whether passkeys of this installation can be used in this browser, on the page it has open. */
export const canUsePasskeys = (origin: string): boolean =>
  browserSupportsWebAuthn() && window.location.origin === origin;

const stopped = (error: unknown): never => {
  const { name } = error as Error;
  throw name === 'NotAllowedError' || name === 'AbortError' ? new Stopped() : error;
};

/** Asks the browser for a new passkey. Error: `Stopped`. */
export const makePasskey = async (options: Registration['passkey']): Promise<NewPasskey> => {
  const optionsJSON = options as PublicKeyCredentialCreationOptionsJSON;
  return (await startRegistration({ optionsJSON }).catch(stopped)) as NewPasskey;
};

/** Asks the browser to prove a passkey. Error: `Stopped`. */
export const provePasskey = async (options: object): Promise<PasskeyAnswer> => {
  const optionsJSON = options as PublicKeyCredentialRequestOptionsJSON;
  return (await startAuthentication({ optionsJSON }).catch(stopped)) as PasskeyAnswer;
};
