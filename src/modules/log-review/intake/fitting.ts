import { hash } from 'node:crypto';
import { idInCapitals } from './hsa-id.ts';
import { logTimes } from './log-times.ts';
import type { MisfitReason } from './misfit.ts';
import { momentReader } from './moment.ts';
import type { AccessRow } from './row.ts';
import type { LogSource, SourceField } from './source.ts';

/** What a reader found of one row, as text. */
export type Found = Record<SourceField, string>;

/** Longest values kept, in characters: the contract's 256 for words (StoreLog v2), room for references of other formats in ids. */
export const longest: Record<SourceField, number> = {
  logId: 128,
  system: 256,
  atRaw: 64,
  userHsa: 64,
  unitHsa: 64,
  assignment: 256,
  activity: 256,
  purpose: 256,
  resourceType: 256,
  patientId: 128,
  resourceUnit: 64,
  resourceProvider: 64,
  outcome: 64,
};
const checked = Object.entries(longest) as [SourceField, number][];

/** HSA-id: SE, ten digits, dash, 1–18 letters and digits (handbook of the HSA catalogue). */
const HSA_FORM = /^SE\d{10}-[A-Z0-9]{1,18}$/i;
const ANY_FORM = /^[A-Za-z0-9][A-Za-z0-9._:@/-]{0,63}$/;

export const userFormOf = ({ userIds }: LogSource): RegExp => (userIds === 'hsa' ? HSA_FORM : ANY_FORM);

/**
 * Makes rows of what the readers of all formats find: moment in UTC and one that can be, the source's words translated, HSA-ids in
 * capitals, lengths and forms checked.
 * A row without log id gets one made from its content, so that a delivery sent twice is recognised.
 */
export function rowFitter(source: LogSource): (found: Found) => AccessRow | MisfitReason {
  const moment = timeReader(source);
  const userForm = userFormOf(source);
  const [activities, purposes] = [wordsOf(source.activities), wordsOf(source.purposes)];
  return (found) => {
    const at = moment(found.atRaw);
    if (typeof at === 'string') return at;
    if (found.userHsa === '') return 'no-user';
    if (isTooLong(found)) return 'too-long';
    if (!userForm.test(found.userHsa)) return 'unknown-user-form';
    return {
      logId: found.logId === '' ? contentId(found) : found.logId,
      source: source.name,
      system: found.system,
      at: at.at,
      atRaw: found.atRaw,
      ambiguous: at.ambiguous,
      userHsa: idInCapitals(found.userHsa),
      unitHsa: idInCapitals(found.unitHsa),
      assignment: found.assignment,
      activity: activities?.get(found.activity) ?? found.activity,
      purpose: purposes?.get(found.purpose) ?? found.purpose,
      resourceType: found.resourceType,
      patientId: patientIdOf(found.patientId),
      resourceUnit: idInCapitals(found.resourceUnit),
      resourceProvider: idInCapitals(found.resourceProvider),
      outcome: found.outcome,
    };
  };
}

/** Reads moments by the source's clock; one that no access can have had is refused. */
function timeReader(source: LogSource) {
  const read = momentReader(source.zone, source.skewSeconds);
  const { earliest, latest } = logTimes(source);
  const [first, last] = [new Date(earliest).toISOString(), new Date(latest).toISOString()];
  return (raw: string) => {
    const moment = read(raw);
    if (typeof moment === 'string') return moment;
    if (moment.at > last) return 'time-to-come';
    return moment.at < first ? 'time-long-ago' : moment;
  };
}

/** The source's words by what it writes; undefined when it has none of its own. */
export const wordsOf = (words: Readonly<Record<string, string>> | undefined) =>
  words && Object.keys(words).length > 0 ? new Map(Object.entries(words)) : undefined;

function isTooLong(found: Found): boolean {
  for (let i = 0; i < checked.length; i++) {
    const [field, length] = checked[i] as [SourceField, number];
    if (found[field].length > length) return true;
  }
  return false;
}

/** A log id that was made here for a row without one, as it comes back in a log that was handed out. */
export const isContentId = (logId: string): boolean => /^content:[0-9a-f]{32}$/.test(logId);

/** `content:` and 128 bits of SHA-256 over the row's fields, as hexadecimal. */
function contentId(found: Found): string {
  const content = checked.map(([field]) => found[field]).join('\u001f');
  return `content:${hash('sha256', content, 'hex').slice(0, 32)}`;
}

/** Personal identity numbers are kept as twelve digits; other ids as they are. */
function patientIdOf(id: string): string {
  return id.length === 13 && id[8] === '-' && /^\d{8}-\d{4}$/.test(id) ? id.replace('-', '') : id;
}
