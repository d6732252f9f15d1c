import type { Context } from '../../../platform/module.ts';
import { showDay, showMoment, showNumber } from '../../../shared/date.ts';
import type { Block, Sheet } from '../../../shared/sheet.ts';
import type { Language } from '../../../shared/text.ts';
import type { ActionRow } from '../contract/action.ts';
import type { Goal, Plan, Reading } from '../contract/plan.ts';
import { GoalStatus } from '../contract/words.ts';
import { expectedOn } from '../rules/goal.ts';
import { goalStatusNames, statusNames } from '../texts/words.ts';
import { sayIn } from './action-sheet.ts';

export type Whole = {
  plan: Plan;
  readings: ReadonlyMap<string, readonly Reading[]>;
  actions: ReadonlyMap<string, readonly ActionRow[]>;
};
type Say = ReturnType<typeof sayIn>;

/** One decimal at most: a measure's values are read, not reckoned with. */
const round = (value: number): number => Math.round(value * 10) / 10;
const withUnit = (value: number, { unitOfMeasure }: Goal, language: Language): string =>
  [showNumber(round(value), language), unitOfMeasure].filter(Boolean).join(' ');

function tallies({ goals }: Plan, say: Say): Block[] {
  const count = (status: GoalStatus) => goals.filter((goal) => goal.status === status).length;
  const sum = (key: 'open' | 'late' | 'done') => goals.reduce((all, { actions }) => all + actions[key], 0);
  const by = Object.fromEntries(GoalStatus.options.map((status) => [status, count(status)]));
  return [
    { kind: 'heading', level: 2, text: say('summary') },
    { kind: 'paragraph', text: say('tally', { all: goals.length, ...by }) },
    { kind: 'paragraph', text: say('actionTally', { open: sum('open'), late: sum('late'), done: sum('done') }) },
  ];
}

function goalTable({ goals }: Plan, language: Language, say: Say): Block {
  const row = (goal: Goal): string[] => {
    const { latest } = goal;
    return [
      `${goal.number} ${goal.title}`,
      say('valueOn', { value: withUnit(goal.baseline, goal, language), day: showDay(goal.baselineOn) }),
      say('valueOn', { value: withUnit(goal.target, goal, language), day: showDay(goal.targetOn) }),
      latest ? say('valueOn', { value: withUnit(latest.value, goal, language), day: showDay(latest.holdsOn) }) : '–',
      latest ? withUnit(expectedOn(goal, latest.holdsOn), goal, language) : '–',
      goalStatusNames[goal.status][language],
    ];
  };
  const labels = [say('goal'), say('baseline'), say('target'), say('latest'), say('expected'), say('status')];
  return { kind: 'table', caption: say('goals'), columns: labels.map((label) => ({ label })), rows: goals.map(row) };
}

function readingTable(goal: Goal, readings: readonly Reading[], language: Language, say: Say): Block[] {
  const held = readings.filter(({ corrected }) => !corrected).toReversed();
  if (held.length === 0) return [];
  const note = ({ correctsId, note: said }: Reading) => (correctsId ? say('corrects', { note: said }) : said);
  return [
    {
      kind: 'table',
      caption: say('readingsOf', { goal: goal.number }),
      columns: [{ label: say('day') }, { label: say('value') }, { label: say('recorded') }, { label: say('note') }],
      rows: held.map((reading) => [
        showDay(reading.holdsOn),
        withUnit(reading.value, goal, language),
        showMoment(reading.recordedAt),
        note(reading),
      ]),
    },
  ];
}

function actionTable(goal: Goal, actions: readonly ActionRow[], language: Language, say: Say): Block {
  if (actions.length === 0) return { kind: 'paragraph', text: say('noActions') };
  const labels = [say('action'), say('owner'), say('due'), say('status')];
  return {
    kind: 'table',
    caption: say('actionsUnder', { goal: goal.number }),
    columns: labels.map((label) => ({ label })),
    rows: actions.map(({ number, title, owner, dueOn, status, late }) => [
      `${number} ${title}`,
      owner.name,
      showDay(dueOn),
      `${statusNames[status][language]}${late ? ` (${say('late')})` : ''}`,
    ]),
  };
}

const goalBlocks = ({ plan, readings, actions }: Whole, language: Language, say: Say): Block[] =>
  plan.goals.flatMap((goal): Block[] => [
    { kind: 'heading', level: 2, text: `${goal.number} ${goal.title}` },
    { kind: 'paragraph', text: `${say('measure')}: ${goal.measure}.` },
    ...readingTable(goal, readings.get(goal.id) ?? [], language, say),
    actionTable(goal, actions.get(goal.id) ?? [], language, say),
  ]);

function factsOf({ unit, number, firstYear, lastYear, ...plan }: Plan, say: Say): Sheet['facts'] {
  const decided = [plan.decidedBy, plan.decidedOn && showDay(plan.decidedOn), plan.paragraph]
    .filter(Boolean)
    .join(', ');
  return [
    { label: say('number'), value: number },
    { label: say('unit'), value: unit },
    { label: say('years'), value: firstYear === lastYear ? String(firstYear) : `${firstYear}–${lastYear}` },
    { label: say('decided'), value: plan.decidedOn ? decided : say('notDecided') },
    ...(plan.registryNumber ? [{ label: say('registryNumber'), value: plan.registryNumber }] : []),
  ];
}

/** The follow-up of a plan for the board: the goals at a glance, then each with its readings and actions. */
export function planSheet(whole: Whole, { language, now }: Pick<Context, 'language' | 'now'>): Sheet {
  const say = sayIn(language);
  const { plan } = whole;
  return {
    title: plan.title,
    subtitle: say('followUp'),
    language,
    facts: [...factsOf(plan, say), { label: say('asOf'), value: showMoment(now.toString()) }],
    blocks: [...tallies(plan, say), goalTable(plan, language, say), ...goalBlocks(whole, language, say)],
    source: say('source'),
  };
}
