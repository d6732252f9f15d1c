import type pg from 'pg';
import { texts } from '../../shared/text.ts';
import { keyFingerprint, refuseNewKey } from '../config.ts';
import { StartupError } from '../startup-error.ts';

const says = texts({
  other: {
    sv: 'Huvudnyckeln är en annan än den som databasen hör till: här {ours}, databasens {theirs}. Lägg tillbaka rätt keys/master.key från din kopia, eller sätt rätt VARNA_KEY. Inget är ändrat.',
    en: 'The master key is another than the one the database belongs to: here {ours}, the database {theirs}. Put the right keys/master.key back from your copy, or set the right VARNA_KEY. Nothing is changed.',
  },
});

const NAME = 'key-fingerprint';

/** Error: `StartupError` when the database belongs to another master key. A database without a mark, or still empty, fits any. */
export async function refuseOtherKey(owner: pg.Pool, masterKey: Buffer): Promise<void> {
  const { rows: found } = await owner.query<{ there: boolean }>(
    "select to_regclass('platform.setting') is not null as there",
  );
  if (!found[0]?.there) return;
  const { rows } = await owner.query<{ value: string }>('select value from platform.setting where name = $1', [NAME]);
  const [theirs, ours] = [rows[0]?.value, keyFingerprint(masterKey)];
  if (theirs === undefined || theirs === ours) return;
  refuseNewKey(masterKey);
  throw new StartupError(says.other, { ours, theirs });
}

/** Marks the database with the key it belongs to, the first time. */
export async function markKey(owner: pg.Pool, masterKey: Buffer): Promise<void> {
  const mark = JSON.stringify(keyFingerprint(masterKey));
  await owner.query('insert into platform.setting (name, value) values ($1, $2) on conflict do nothing', [NAME, mark]);
}
