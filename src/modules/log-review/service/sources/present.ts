import { contextOf } from '../../analysis/context-files.ts';
import type { Delivery, Gap, SourceRow } from '../../contract/source.ts';
import type { LogSource } from '../../intake/source.ts';
import type { GapRow } from '../../store/gap.ts';
import type { contextFiles, DeliveryRow, SourceRowStored } from '../../store/sources.ts';

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A source as the readers want it (`intake/source.ts`) for what came at a moment. */
export const logSourceOf = (
  { name, dialect, skew_seconds }: Pick<SourceRowStored, 'name' | 'dialect' | 'skew_seconds'>,
  readAt: number,
): LogSource => ({
  ...(dialect as Omit<LogSource, 'name'>),
  name,
  skewSeconds: skew_seconds,
  readAt,
});

export function presentRow(row: SourceRowStored): SourceRow {
  const { latest } = row;
  return {
    id: row.id,
    name: row.name,
    format: row.format,
    active: row.active,
    deliveryHours: row.delivery_hours,
    latest: latest && {
      state: latest.state,
      startedAt: new Date(latest.started_at).toISOString(),
      rows: Number(latest.rows),
    },
    rows: Number(row.rows),
    misfits: Number(row.misfits),
    gaps: Number(row.gaps),
    version: row.version,
  };
}

export const presentSource = (row: SourceRowStored) => ({
  ...presentRow(row),
  note: row.note,
  silentMinutes: row.silent_minutes,
  skewSeconds: row.skew_seconds,
  watchedDirectory: row.watched_directory,
  dialect: row.dialect,
  waiting: Number(row.waiting),
});

export const presentDelivery = (row: DeliveryRow): Delivery => ({
  id: row.id,
  name: row.name,
  state: row.state,
  sizeBytes: row.size_bytes === null ? null : Number(row.size_bytes),
  rows: Number(row.rows),
  duplicates: Number(row.duplicates),
  quarantined: Number(row.quarantined),
  firstAt: iso(row.first_at),
  lastAt: iso(row.last_at),
  problem: row.problem,
  startedAt: row.started_at.toISOString(),
  endedAt: iso(row.ended_at),
});

export const presentGap = (row: GapRow): Gap => ({
  id: row.id,
  number: row.number,
  sourceId: row.source_id,
  source: row.source,
  kind: row.kind,
  system: row.system,
  fromAt: row.from_at.toISOString(),
  toAt: iso(row.to_at),
  amount: Number(row.amount),
  status: row.status,
  notedAt: row.noted_at.toISOString(),
  explanation: row.explanation,
  closedBy: row.closer,
  closedAt: iso(row.closed_at),
  version: row.version,
});

type Loaded = Awaited<ReturnType<typeof contextFiles>>;

/** Every kind of context there may be, and which rules it carries. */
export const presentContext = (loaded: Loaded) =>
  contextOf().map(({ file, kinds, rules }) => {
    const found = loaded.find(({ kind }) => kinds.includes(kind));
    return {
      file,
      rules,
      rows: found ? Number(found.rows) : null,
      loadedAt: found ? found.loaded_at.toISOString() : null,
    };
  });
