import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

type Creation = { challenge: string; rp: { id?: string | undefined }; user: { id: string } };
type Request = { challenge: string; rpId?: string | undefined };
type Kept = { id: Buffer; privateKey: KeyObject; userHandle: string; counter: number };

const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();
const base64url = (bytes: Buffer | Uint8Array) => Buffer.from(bytes).toString('base64url');

/** COSE key for ES256 from a P-256 public key. */
function coseKey(publicKey: KeyObject): Uint8Array {
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const parts: [number, number | Uint8Array][] = [
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, new Uint8Array(Buffer.from(x, 'base64url'))],
    [-3, new Uint8Array(Buffer.from(y, 'base64url'))],
  ];
  return isoCBOR.encode(new Map(parts) as never);
}

const PRESENT = 0x01;
const VERIFIED = 0x04;
const SYNCED = 0x08;
const WITH_KEY = 0x40;

type Traits = {
  origin?: string;
  /** Kept in a cloud account rather than in this one device. */
  synced?: boolean;
  /** Unlocked by PIN, finger or face. */
  verified?: boolean;
  /** Counts its uses, as security keys do. */
  counting?: boolean;
};

/** An authenticator in software, as good as a browser and a security key to the server. */
export function anAuthenticator(traits: Traits = {}) {
  const { origin = 'http://localhost:8080', synced = false, verified = true, counting = true } = traits;
  const keys: Kept[] = [];
  const flags = PRESENT | (verified ? VERIFIED : 0) | (synced ? SYNCED : 0);
  const clientData = (type: string, challenge: string) => Buffer.from(JSON.stringify({ type, challenge, origin }));
  const counterOf = (key: Kept) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(counting ? ++key.counter : 0);
    return bytes;
  };

  function make({ challenge, rp, user }: Creation) {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key: Kept = { id: randomBytes(32), privateKey, userHandle: user.id, counter: 0 };
    keys.push(key);
    const length = Buffer.from([0, key.id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), length, key.id, coseKey(publicKey)]);
    const head = [sha256(rp.id ?? ''), Buffer.from([flags | WITH_KEY]), counterOf(key)];
    const authData = new Uint8Array(Buffer.concat([...head, attested]));
    const parts: [string, unknown][] = [
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', authData],
    ];
    const attestationObject = isoCBOR.encode(new Map(parts) as never);
    return {
      id: base64url(key.id),
      rawId: base64url(key.id),
      type: 'public-key' as const,
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(clientData('webauthn.create', challenge)),
        attestationObject: base64url(attestationObject),
        transports: ['internal'],
      },
    };
  }

  function prove({ challenge, rpId }: Request, key = keys.at(-1)) {
    if (!key) throw new Error('the authenticator holds no passkey');
    const clientDataJSON = clientData('webauthn.get', challenge);
    const authenticatorData = Buffer.concat([sha256(rpId ?? ''), Buffer.from([flags]), counterOf(key)]);
    const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(clientDataJSON)]), key.privateKey);
    return {
      id: base64url(key.id),
      rawId: base64url(key.id),
      type: 'public-key' as const,
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(clientDataJSON),
        authenticatorData: base64url(authenticatorData),
        signature: base64url(signature),
        userHandle: key.userHandle,
      },
    };
  }

  return { make, prove, keys };
}
