import { createHash, randomBytes } from 'node:crypto';
import type { Context } from '../../../../platform/module.ts';
import { seal, unseal } from '../../../../platform/sealed.ts';
import { regionId } from '../../../organisation/index.ts';
import { insertCommitment, type MonthStored, monthAt } from '../../store/month.ts';

const SEED_BYTES = 32;

const sealing = (master: Buffer, month: string) => ({ master, purpose: 'log-review/seed' as const, owner: month });

/** What is shown of a seed before it is: its SHA-256. */
export const commitmentTo = (seed: Buffer): string => createHash('sha256').update(seed).digest('hex');

/**
 * Commits to a month: a seed nobody chose is sealed with the master key and its SHA-256 written down, before the month's accesses
 * are known. Done twice it changes nothing. Answers undefined when there is no region yet.
 */
export async function commitMonth({ db, services, now }: Context, month: string): Promise<MonthStored | undefined> {
  const region = await regionId(db);
  if (!region) return undefined;
  const seed = randomBytes(SEED_BYTES);
  const sealedSeed = seal(seed, sealing(services.masterKey, month));
  await insertCommitment(db, {
    month,
    regionId: region,
    commitment: commitmentTo(seed),
    sealedSeed,
    committedAt: now.toString(),
  });
  return monthAt(db, month);
}

/** The seed of a month. Throws when it does not open, or is not the one that was committed to. */
export function seedOf(master: Buffer, { month, sealed_seed, seed_commitment }: MonthStored): Buffer {
  const seed = unseal(sealed_seed, sealing(master, month));
  if (!seed || commitmentTo(seed) !== seed_commitment)
    throw new Error(`the seed of ${month} is not the one committed to`);
  return seed;
}
