import { seal, unseal } from '../../../../platform/sealed.ts';
import type { Services } from '../../../../platform/services.ts';
import type { Engine } from '../../engine/engine.ts';
import { type Misfit, rawLimit } from '../../intake/misfit.ts';
import { latestWaiting, type QuarantineRow, writeQuarantine } from '../../store/intake-quarantine.ts';

const heldRecords = 5_000;
const heldCharacters = 16 * 1024 * 1024;

type Sealer = { masterKey: Buffer; source: string };

const sealing = ({ masterKey, source }: Sealer) =>
  ({ master: masterKey, purpose: 'log-review/quarantine', owner: source }) as const;

/** The text of a record, which may name patients, as it lies in quarantine. */
export const sealRaw = (raw: string, by: Sealer): string => seal(Buffer.from(raw), sealing(by)).toString('base64');

/** The text again; '' where it cannot be opened, as after the master key was changed. */
export const openRaw = (raw: string, by: Sealer): string =>
  unseal(Buffer.from(raw, 'base64'), sealing(by))?.toString() ?? '';

/** A moment as ClickHouse reads it. */
export const engineMoment = (now: Temporal.Instant): string =>
  now.toString({ fractionalSecondDigits: 3 }).replace('T', ' ').replace('Z', '');

/** Gathers the misfits of a delivery, and sets them down in quarantine a few thousand at a time. */
export function quarantineOf(services: Services, engine: Engine, of: { source: string; sha256: string }) {
  let [held, characters, count] = [[] as QuarantineRow[], 0, 0];
  let [position, part] = [0, 0];
  const by = { masterKey: services.masterKey, source: of.source };
  const notedAt = engineMoment(services.clock.now());

  async function flush(): Promise<void> {
    const written = held;
    [held, characters] = [[], 0];
    await writeQuarantine(engine, written);
  }

  function hold(misfit: Misfit): void {
    part = misfit.position === position ? part + 1 : 0;
    position = misfit.position;
    count += 1;
    characters += misfit.raw.length;
    held.push({
      source: of.source,
      sender: misfit.sender.slice(0, rawLimit),
      load_key: of.sha256,
      position,
      part,
      reason: misfit.reason,
      raw: sealRaw(misfit.raw, by),
      state: 'waiting',
      noted_at: notedAt,
    });
  }

  return {
    async add(misfits: readonly Misfit[]): Promise<void> {
      for (const misfit of misfits) hold(misfit);
      if (held.length >= heldRecords || characters >= heldCharacters) await flush();
    },
    flush,
    count: () => count,
  };
}

/** A record that waits, in clear. */
export type Quarantined = Pick<QuarantineRow, 'sender' | 'reason' | 'position' | 'raw' | 'noted_at'>;

/** The latest records that wait of one sender for one reason, in clear: to be shown to one who may, with an audited look. */
export async function quarantined(
  services: Services,
  engine: Engine,
  of: { source: string; sender: string; reason: string; limit: number },
): Promise<Quarantined[]> {
  const found = await latestWaiting(engine, of);
  const by = { masterKey: services.masterKey, source: of.source };
  return found.map(({ sender, reason, position, raw, noted_at }) => ({
    sender,
    reason,
    position,
    raw: openRaw(raw, by),
    noted_at: `${noted_at.replace(' ', 'T')}Z`,
  }));
}
