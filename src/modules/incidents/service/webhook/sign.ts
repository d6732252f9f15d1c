import { createHmac, randomBytes } from 'node:crypto';
import { type Sealing, seal, unseal } from '../../../../platform/sealed.ts';
import type { Services } from '../../../../platform/services.ts';

const secretBytes = 32;
/** A new secret to sign with, as it is told once. */
export const makeSecret = (): string => `vws_${randomBytes(secretBytes).toString('base64url')}`;

const sealing = ({ masterKey }: Pick<Services, 'masterKey'>, webhookId: string): Sealing => ({
  master: masterKey,
  purpose: 'incidents/webhook',
  owner: webhookId,
});
export const sealSecret = (services: Services, webhookId: string, secret: string): Buffer =>
  seal(Buffer.from(secret), sealing(services, webhookId));
export const openSecret = (services: Services, webhookId: string, sealed: Buffer): string | null =>
  unseal(sealed, sealing(services, webhookId))?.toString() ?? null;

/**
 * The header a receiver checks: `t` is the moment in seconds since 1970, `v1` HMAC-SHA256 in hex over `t`, a full stop and
 * the body, with the secret as its key. A receiver refuses what is older than some minutes, so that nothing is sent again.
 */
export function signature(secret: string, at: Temporal.Instant, body: string): string {
  const t = Math.floor(at.epochMilliseconds / 1000);
  return `t=${t},v1=${createHmac('sha256', secret).update(`${t}.${body}`).digest('hex')}`;
}
