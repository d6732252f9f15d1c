import type { Text } from '../../../shared/text.ts';
import type { Facts } from '../contract/facts.ts';
import type { ObligationTemplate } from '../contract/law.ts';
import type { ObligationStatus } from '../contract/obligation.ts';
import type { Regime, Stage } from '../contract/words.ts';
import { type AwareMoment, startingMoment } from './awareness.ts';
import { arithmeticOf, dueAt, type Iso, inWords, limitWords } from './clocks.ts';
import { askAll } from './conditions.ts';

/** A duty as it stands. Its terms are those it was made with, whatever the templates say now. */
export type Standing = {
  id: string;
  template: ObligationTemplate;
  status: ObligationStatus;
  /** When its report was sent; null until then. */
  filedAt: Iso | null;
};

/** All that decides which duties there are and when they end. */
export type Situation = {
  facts: Facts;
  awareness: readonly AwareMoment[];
  /** The standing decision under each law, with its moment. */
  decisions: readonly { regime: Regime; verdict: 'report' | 'doNotReport'; decidedAt: Iso }[];
  templates: readonly ObligationTemplate[];
  obligations: readonly Standing[];
};

/** A clock that has not started waits; one that has is open. */
export type Timing = {
  status: 'waiting' | 'open';
  startAt: Iso | null;
  dueAt: Iso | null;
  rule: Text;
  arithmetic: Text;
};

export type Reconciled = {
  add: { template: ObligationTemplate; timing: Timing }[];
  /** New timing of duties still to be done. */
  time: { id: string; timing: Timing }[];
  withdraw: string[];
};

/**
 * The duties as they ought to be: what is to be added, timed anew and withdrawn. What was filed, or ended by a signed
 * decision, stays as it is for ever; a law decided "do not report" withdraws only what is still to be done.
 */
export function reconcile(situation: Situation): Reconciled {
  const wanted = situation.templates.filter((template) => isWanted(template, situation));
  const add = wanted
    .filter(({ key }) => !situation.obligations.some(({ template, status }) => template.key === key && counts(status)))
    .map((template) => ({ template, timing: timingOf(template, situation) }));
  const pending = situation.obligations.filter(({ status }) => status === 'waiting' || status === 'open');
  const kept = pending.filter(({ template }) => isWanted(template, situation) || template.limit.kind === 'onRequest');
  return {
    add,
    time: kept
      .filter(({ template }) => template.limit.kind !== 'onRequest')
      .map(({ id, template }) => ({ id, timing: timingOf(template, situation) })),
    withdraw: pending.filter((one) => !kept.includes(one)).map(({ id }) => id),
  };
}

const counts = (status: ObligationStatus) => status !== 'withdrawn';

function isWanted(template: ObligationTemplate, situation: Situation): boolean {
  const { regime, stage, limit, when } = template;
  const decision = situation.decisions.find((one) => one.regime === regime);
  if (decision?.verdict !== 'report' || limit.kind === 'onRequest') return false;
  if (stage === 'supplement' && !needsSupplement(situation, regime)) return false;
  if (stage === 'statusReport' && filedUnder(situation, regime, 'notification') === null) return false;
  return askAll(when, situation.facts) === 'yes' || (stage === 'statusReport' && wentOnPast(template, situation));
}

/** A status report is still owed when the incident went on past its day, though it has ended since. */
function wentOnPast(template: ObligationTemplate, situation: Situation): boolean {
  const filed = filedUnder(situation, template.regime, 'notification');
  const due = filed && dueAt(template.limit, filed);
  const { at } = situation.facts.ended;
  return Boolean(due && at && isAfter(at, due));
}

/** A supplement is owed when the notification was sent before all was known. */
const needsSupplement = (situation: Situation, regime: Regime) =>
  filedUnder(situation, regime, 'notification') !== null && stillUnknown(situation.facts).length > 0;

/** Which facts a notification to IMY asks for are not known. Source: GDPR art. 33(3)–(4). */
export function stillUnknown(facts: Facts): (keyof Facts)[] {
  const unknown: [keyof Facts, boolean][] = [
    ['began', facts.began.at === null],
    ['persons', facts.persons.max === null],
    ['records', facts.records.max === null],
    ['groups', facts.groups.length === 0],
    ['dataKinds', facts.dataKinds.length === 0],
    ['cause', facts.cause === 'unknown'],
    ['consequences', facts.consequences === ''],
    ['measuresTaken', facts.measuresTaken === ''],
  ];
  return unknown.flatMap(([fact, isUnknown]) => (isUnknown ? [fact] : []));
}

const filedUnder = ({ obligations }: Situation, regime: Regime, stage: Stage): Iso | null =>
  obligations.find(
    ({ template, filedAt }) => template.regime === regime && template.stage === stage && filedAt !== null,
  )?.filedAt ?? null;

/** From when and until when a duty runs, by which rule, with the arithmetic in words. */
export function timingOf(template: ObligationTemplate, situation: Situation): Timing {
  const { start, regime } = template;
  switch (start.kind) {
    case 'awareness':
      return fromAwareness(template, situation);
    case 'decision':
      return fromDecision(template, situation);
    case 'filed': {
      const filed = filedUnder(situation, regime, start.stage);
      return filed ? running(template, filed, sent[start.stage]) : waiting(template, sent[start.stage]);
    }
    default:
      return fromHandled(template, start.stage, situation);
  }
}

const running = (template: ObligationTemplate, startAt: Iso, from: Text): Timing => ({
  status: 'open',
  startAt,
  dueAt: dueAt(template.limit, startAt),
  rule: ruleOf(template, from),
  arithmetic: arithmeticOf(template.limit, startAt),
});

const waiting = (template: ObligationTemplate, from: Text): Timing => ({
  status: 'waiting',
  startAt: null,
  dueAt: null,
  rule: ruleOf(template, from),
  arithmetic: {
    sv: `Börjar räknas ${from.sv}; det har inte hänt än.`,
    en: `Starts to run ${from.en}; that has not happened yet.`,
  },
});

const ruleOf = ({ paragraph, limit }: ObligationTemplate, from: Text): Text => {
  const words = limitWords(limit);
  return { sv: `${paragraph.sv}: ${words.sv} ${from.sv}.`, en: `${paragraph.en}: ${words.en} ${from.en}.` };
};

function fromAwareness(template: ObligationTemplate, { awareness }: Situation): Timing {
  const from: Text = { sv: 'från kännedom', en: 'from knowledge' };
  const start = startingMoment(template.regime, awareness);
  if (!start) return waiting(template, from);
  const timing = running(template, start.moment.at, from);
  const { who } = start.moment;
  return {
    ...timing,
    rule: { sv: `${timing.rule.sv} ${start.why.sv}`, en: `${timing.rule.en} ${start.why.en}` },
    arithmetic: {
      sv: `Kännedom: ${who}. ${timing.arithmetic.sv}`,
      en: `Knowledge: ${who}. ${timing.arithmetic.en}`,
    },
  };
}

function fromDecision(template: ObligationTemplate, { decisions }: Situation): Timing {
  const from: Text = { sv: 'från beslutet', en: 'from the decision' };
  const decided = decisions.find(({ regime }) => regime === template.regime);
  return decided ? running(template, decided.decidedAt, from) : waiting(template, from);
}

/** A limit after the filing; if the incident goes on then, the same limit after it was handled. Source: CSL 2:8. */
function fromHandled(template: ObligationTemplate, stage: Stage, situation: Situation): Timing {
  const filed = filedUnder(situation, template.regime, stage);
  if (!filed) return waiting(template, sent[stage]);
  const { ongoing, ended } = situation.facts;
  const first = running(template, filed, sent[stage]);
  if (ongoing !== 'yes' && (ended.at === null || first.dueAt === null || !isAfter(ended.at, first.dueAt))) return first;
  if (ongoing !== 'yes' && ended.at !== null) return running(template, ended.at, handled);
  const still = waiting(template, handled);
  return {
    ...still,
    arithmetic: {
      sv: `Incidenten pågår. ${still.arithmetic.sv} ${first.dueAt ? `Till ${inWords(first.dueAt, 'sv')} lämnas en lägesrapport.` : ''}`,
      en: `The incident goes on. ${still.arithmetic.en} ${first.dueAt ? `By ${inWords(first.dueAt, 'en')} a status report is due.` : ''}`,
    },
  };
}

const isAfter = (a: Iso, b: Iso) => Temporal.Instant.compare(Temporal.Instant.from(a), Temporal.Instant.from(b)) > 0;
const handled: Text = { sv: 'från att incidenten är hanterad', en: 'from when the incident has been handled' };

const sent: Record<Stage, Text> = {
  earlyWarning: { sv: 'från att upplysningen lämnades', en: 'from when the early warning was sent' },
  notification: { sv: 'från att anmälan lämnades', en: 'from when the notification was sent' },
  interimReport: { sv: 'från att delrapporten lämnades', en: 'from when the interim report was sent' },
  statusReport: { sv: 'från att lägesrapporten lämnades', en: 'from when the status report was sent' },
  finalReport: { sv: 'från att slutrapporten lämnades', en: 'from when the final report was sent' },
  supplement: { sv: 'från att kompletteringen lämnades', en: 'from when the supplement was sent' },
  toPersons: { sv: 'från att de berörda informerades', en: 'from when those concerned were told' },
  toController: { sv: 'från att den ansvarige underrättades', en: 'from when the controller was told' },
  report: { sv: 'från att anmälan lämnades', en: 'from when the report was sent' },
};
