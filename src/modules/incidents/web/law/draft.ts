import type { DecisionRow, LawVersion, ObligationTemplate, Receiver } from '../../contract/law.ts';
import type { Regime } from '../../contract/words.ts';

/** A law being changed: what will be sent, and the version it takes over from. */
export type Draft = Pick<LawVersion, 'decisions' | 'templates' | 'receivers'> & { after: number };

export const draftOf = ({ number, decisions, templates, receivers }: LawVersion): Draft => ({
  after: number,
  decisions,
  templates,
  receivers,
});

type Keyed = { key: string; regime?: Regime };

/** The rows with one put in place of the one with its key, or last. */
export const withRow = <R extends Keyed>(rows: readonly R[], row: R): R[] =>
  rows.some(({ key }) => key === row.key) ? rows.map((one) => (one.key === row.key ? row : one)) : [...rows, row];

export const withoutRow = <R extends Keyed>(rows: readonly R[], key: string): R[] =>
  rows.filter((row) => row.key !== key);

/** The rows with one changed places with its neighbour under the same law; as they were where there is none. */
export function shifted<R extends Keyed>(rows: readonly R[], key: string, by: -1 | 1): R[] {
  const row = rows.find((one) => one.key === key);
  const beside = rows.filter(({ regime }) => regime === row?.regime);
  const other = row && beside[beside.indexOf(row) + by];
  if (!row || !other) return [...rows];
  return rows.map((one) => (one === row ? other : one === other ? row : one));
}

/** A key no row has. */
export function freeKey(rows: readonly Keyed[], stem: string): string {
  const taken = new Set(rows.map(({ key }) => key));
  let number = 1;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

const blank = { sv: '', en: '' };
const unread = { source: '', certainty: 'probable' } as const;

export const newDecision = (draft: Draft, regime: Regime): DecisionRow => ({
  key: freeKey(draft.decisions, `${regime}-own`),
  regime,
  when: [],
  verdict: 'unclear',
  paragraph: blank,
  reason: blank,
  ...unread,
});

export const newTemplate = (draft: Draft, regime: Regime): ObligationTemplate => ({
  key: freeKey(draft.templates, `${regime}-own`),
  regime,
  stage: 'notification',
  receiver: draft.receivers[0]?.key ?? '',
  start: { kind: 'awareness' },
  limit: { kind: 'hours', hours: 72 },
  when: [],
  name: blank,
  contents: [],
  paragraph: blank,
  ...unread,
});

export const newReceiver = (draft: Draft): Receiver => ({
  key: freeKey(draft.receivers, 'own'),
  name: blank,
  channel: blank,
  address: '',
  phone: '',
  ...unread,
});
