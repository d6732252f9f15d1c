import type { Context } from '../../../platform/module.ts';
import { showDay, showMoment, showNumber } from '../../../shared/date.ts';
import type { Block, Sheet } from '../../../shared/sheet.ts';
import { fill, type Language } from '../../../shared/text.ts';
import type { Action } from '../contract/action.ts';
import { sheetText } from '../texts/sheet.ts';
import { effectNames, priorityNames, statusNames } from '../texts/words.ts';

type Key = keyof typeof sheetText;
/** Says a text of the sheets in a language. */
export const sayIn =
  (language: Language) =>
  (key: Key, values: Record<string, unknown> = {}): string =>
    fill(sheetText[key][language], values);
type Say = ReturnType<typeof sayIn>;

function factsOf(action: Action, language: Language, say: Say): Sheet['facts'] {
  const { timesMoved, costSek, effortHours, goal } = action;
  const late = action.late ? ` (${say('late')})` : '';
  const moved =
    timesMoved === 0 ? say('never') : timesMoved === 1 ? say('movedOnce') : say('movedTimes', { count: timesMoved });
  const facts: [Key, string | null][] = [
    ['number', action.number],
    ['status', `${statusNames[action.status][language]}${action.percent === null ? '' : `, ${action.percent} %`}`],
    ['unit', action.unit],
    ['owner', action.owner.name],
    ['due', `${showDay(action.dueOn)}${late}`],
    ['firstDue', showDay(action.firstDueOn)],
    ['moved', moved],
    ['priority', priorityNames[action.priority][language]],
    ['cost', costSek === null ? null : say('kronor', { value: showNumber(costSek, language) })],
    ['effort', effortHours === null ? null : say('hours', { value: showNumber(effortHours, language) })],
    ['goal', goal && `${goal.number} ${goal.title}`],
  ];
  return facts.flatMap(([key, value]) => (value === null ? [] : [{ label: say(key), value }]));
}

function effectOf(action: Action, language: Language, say: Say): string {
  const { effect, effectOn, effectText, checkOn, checker } = action;
  if (effect && effectOn)
    return say('judged', { effect: effectNames[effect][language], day: showDay(effectOn), text: effectText });
  return checkOn && checker ? say('toJudge', { day: showDay(checkOn), name: checker.name }) : say('notJudged');
}

const movesTable = ({ moves }: Action, say: Say): Block[] =>
  moves.length === 0
    ? []
    : [
        {
          kind: 'table',
          caption: say('moves'),
          columns: [{ label: say('from') }, { label: say('to') }, { label: say('reason') }, { label: say('by') }],
          rows: moves.map(({ fromOn, toOn, reason, movedBy }) => [fromOn, toOn, reason, movedBy ?? '–']),
        },
      ];

const section = (heading: string, text: string): Block[] => [
  { kind: 'heading', level: 2, text: heading },
  ...text.split(/\n{2,}/).map((paragraph): Block => ({ kind: 'paragraph', text: paragraph })),
];

/** One action on a page: what, why, how it stands and whether it helped. */
export function actionSheet(action: Action, { language, now }: Pick<Context, 'language' | 'now'>): Sheet {
  const say = sayIn(language);
  return {
    title: action.title,
    subtitle: say('action'),
    language,
    facts: [...factsOf(action, language, say), { label: say('asOf'), value: showMoment(now.toString()) }],
    blocks: [
      ...section(say('what'), action.what || say('noText')),
      ...section(say('why'), action.why || say('noText')),
      ...section(say('effect'), effectOf(action, language, say)),
      ...movesTable(action, say),
    ],
    source: say('source'),
  };
}
