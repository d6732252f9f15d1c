import { showMoment, showMonth, showNumber } from '../../../../shared/date.ts';
import type { Block, Sheet } from '../../../../shared/sheet.ts';
import { fill, type Language } from '../../../../shared/text.ts';
import type { ReviewItem } from '../../contract/item.ts';
import type { Review } from '../../contract/review.ts';
import { Decision } from '../../contract/review-words.ts';
import { decisionNames, whyNames } from '../../texts/review.ts';
import { reviewSheetTexts as text } from '../../texts/review-sheet.ts';

type Word = keyof typeof text;

function judgements(items: readonly ReviewItem[], language: Language): Block {
  const t = (word: Word) => text[word][language];
  const rows = Decision.options.map((decision) => [
    decisionNames[decision][language],
    showNumber(items.filter((item) => item.decision === decision).length, language),
  ]);
  const undecided = items.filter(({ decision }) => decision === null).length;
  return {
    kind: 'table',
    caption: t('judged'),
    columns: [{ label: t('judgement') }, { label: t('count'), align: 'end' }],
    rows: [...rows, ...(undecided > 0 ? [[t('undecided'), showNumber(undecided, language)]] : [])],
  };
}

const days = ({ firstDay, lastDay }: ReviewItem): string =>
  firstDay === lastDay ? firstDay : `${firstDay} – ${lastDay}`;

function accesses({ employees }: Review, language: Language): Block {
  const t = (word: Word) => text[word][language];
  return {
    kind: 'table',
    caption: t('accesses'),
    columns: (['employee', 'day', 'why', 'judgement', 'by', 'comment'] as const).map((word) => ({ label: t(word) })),
    rows: employees.flatMap(({ person, userHsa, items }) =>
      items.map((item) => [
        person?.name ?? userHsa,
        days(item),
        whyNames[item.why][language],
        item.decision ? decisionNames[item.decision][language] : '',
        item.decidedBy ?? '',
        item.comment,
      ]),
    ),
  };
}

/** The record of a review, for the unit's own files and for supervision: who judged what, and never who the patients are. */
export function reviewSheet(review: Review, language: Language): Sheet {
  const t = (word: Word) => text[word][language];
  const items = review.employees.flatMap((employee) => employee.items);
  const signed = review.signedAt ? `${showMoment(review.signedAt)}, ${review.signedBy ?? ''}` : t('not-signed');
  const more: Block[] = review.next
    ? [{ kind: 'paragraph', text: fill(t('more'), { count: showNumber(review.items, language) }) }]
    : [];
  return {
    title: t('title'),
    subtitle: `${review.unit}, ${showMonth(review.month, language)}`,
    language,
    facts: [
      { label: t('number'), value: review.number },
      { label: t('unit'), value: review.unit },
      { label: t('month'), value: showMonth(review.month, language) },
      { label: t('reviewer'), value: review.reviewer?.name ?? '–' },
      { label: t('due'), value: review.dueOn },
      { label: t('signed'), value: signed },
      ...(review.comment ? [{ label: t('comment'), value: review.comment }] : []),
    ],
    blocks: [judgements(items, language), accesses(review, language), ...more, { kind: 'paragraph', text: t('note') }],
    source: t('source'),
  };
}
