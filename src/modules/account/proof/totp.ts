import { Secret, TOTP } from 'otpauth';

const SECRET_BYTES = 20;
const PERIOD_SECONDS = 30;
/** A phone's clock may be off by this many steps either way. */
const SKEW_STEPS = 1;

const appOf = (secret: Buffer, label = '') =>
  new TOTP({
    issuer: 'Värna',
    label,
    secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
    algorithm: 'SHA1', // what every code app understands (RFC 6238)
    digits: 6,
    period: PERIOD_SECONDS,
  });

export const newTotpSecret = (): Buffer => Buffer.from(new Secret({ size: SECRET_BYTES }).bytes);

/** The secret as people type it (base32) and as a QR code carries it. */
export function totpWords(secret: Buffer, label: string): { secret: string; uri: string } {
  const app = appOf(secret, label);
  return { secret: app.secret.base32, uri: app.toString() };
}

/** The secret as people type it, back to bytes. */
export const secretFrom = (base32: string): Buffer => Buffer.from(Secret.fromBase32(base32).bytes);

/** The time step a code belongs to, within a step of now; null when it belongs to none. */
export function stepOfCode(code: string, secret: Buffer, now: Temporal.Instant): number | null {
  const timestamp = now.epochMilliseconds;
  const delta = appOf(secret).validate({ token: code, window: SKEW_STEPS, timestamp });
  return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
}

/** The code an app would show at a moment. */
export const codeAt = (secret: Buffer, now: Temporal.Instant): string =>
  appOf(secret).generate({ timestamp: now.epochMilliseconds });
