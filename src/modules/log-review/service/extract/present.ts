import type { LogExtract, LogExtractRow, ToldRow, ToldUnit } from '../../contract/extract.ts';
import type { ExtractListRow, ToldRowStored, ToldUnitStored, WholeExtractRow } from '../../store/extract.ts';

export const presentExtractRow = (row: ExtractListRow): LogExtractRow => ({
  id: row.id,
  number: row.number,
  fromOn: row.from_on,
  toOn: row.to_on,
  requestedOn: row.requested_on,
  state: row.state,
  entries: Number(row.entries),
  withheld: row.withheld,
  madeBy: row.maker ?? '',
  madeAt: row.made_at.toISOString(),
  version: row.version,
});

const presentRow = (row: ToldRowStored): ToldRow => ({
  id: row.id,
  day: row.day,
  firstAt: row.first_at.toISOString(),
  lastAt: row.last_at.toISOString(),
  unit: row.unit,
  provider: row.provider,
  userHsa: row.user_hsa,
  readerName: row.reader_name,
  readerTitle: row.reader_title,
  done: row.done,
  entries: row.entries,
  hints: row.marks,
  secrecy: row.secrecy,
  ground: row.ground,
  note: row.secrecy_note,
});

const presentUnit = ({ first_on: firstOn, last_on: lastOn, ...rest }: ToldUnitStored): ToldUnit => ({
  ...rest,
  firstOn,
  lastOn,
});

type Parts = {
  row: WholeExtractRow;
  units: ToldUnitStored[];
  rows: ToldRowStored[];
  patient: string;
  actorId: string;
  /** Whether the actor has weighed its secrecy. */
  tested: boolean;
};
export function presentExtract({ row, units, rows, patient, actorId, tested }: Parts): LogExtract {
  return {
    ...presentExtractRow(row),
    patient,
    identified: row.identified,
    protected: row.protected,
    readerAs: row.reader_as,
    searchMs: row.search_ms,
    secondBy: row.looker,
    secondAt: row.second_at?.toISOString() ?? null,
    secondNote: row.second_note,
    issuedBy: row.issuer,
    issuedAt: row.issued_at?.toISOString() ?? null,
    units: units.map(presentUnit),
    rows: rows.map(presentRow),
    rowCount: units.reduce((sum, unit) => sum + unit.rows, 0),
    mayLook: row.state === 'second' && row.made_by !== actorId && !tested,
  };
}
