import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { ReviewRow } from '../../contract/review.ts';
import { reviewApi } from '../../contract/review-api.ts';
import { findUnits, reviews } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { monthTitle } from '../words/month.ts';
import { ReviewState } from './ReviewState.tsx';
import { headText, stateText, listText as text } from './texts.ts';

/** The month and the unit, and that it is the queue of protected identities where it is. */
function useNameOf() {
  const t = useText();
  const { language } = useLanguage();
  const queueOf = ({ queue }: ReviewRow) =>
    queue === 'protected' ? ` – ${t(headText.protectedQueue).toLowerCase()}` : '';
  return (row: ReviewRow): string => `${monthTitle(row.month, language)}, ${row.unit}${queueOf(row)}`;
}

const Name = ({ row }: { row: ReviewRow }) => useNameOf()(row);

function Judged({ row: { items, undecided } }: { row: ReviewRow }) {
  const t = useText();
  return <span className="figures">{t(text.judgedOf, { judged: items - undecided, items })}</span>;
}

const columns: Column<ReviewRow>[] = [
  { key: 'title', label: text.title, cell: (row) => <Name row={row} />, sort: 'month', width: '36%' },
  { key: 'state', label: text.state, cell: (row) => <ReviewState review={row} />, card: 'head' },
  { key: 'due', label: text.due, cell: ({ dueOn }) => <DateText at={dueOn} as="near" />, sort: 'dueOn', oneLine: true },
  { key: 'judged', label: text.judged, cell: (row) => <Judged row={row} />, sort: 'undecided', oneLine: true },
  { key: 'reviewer', label: text.reviewer, cell: ({ reviewer }) => reviewer?.name ?? '' },
  { key: 'number', label: text.number, cell: ({ number }) => number, oneLine: true, card: 'none' },
  { key: 'signed', label: text.signedAt, cell: ({ signedAt }) => <DateText at={signedAt} />, hidden: true },
];

const filters: Filter[] = [
  { kind: 'flag', name: 'mine', label: text.mine },
  { kind: 'flag', name: 'late', label: text.late },
  {
    kind: 'choice',
    name: 'status',
    label: text.state,
    options: optionsOf({ open: stateText.open, signed: stateText.signed }),
  },
  { kind: 'record', name: 'unitId', label: text.unit, search: findUnits },
];

/** The months one reviews or has reviewed, by unit; what is due first stands first. */
export default function ReviewList() {
  const t = useText();
  const nameOf = useNameOf();
  const register = useRegister(reviews.reviews, { name: 'log-reviews', sort: '-month', filters });
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.reviews)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      rowKey={({ id }) => id}
      name={nameOf}
      to={({ id }) => `/log-review/reviews/${id}`}
      exportPath={reviewApi.reviews.path}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} />}
    />
  );
}
