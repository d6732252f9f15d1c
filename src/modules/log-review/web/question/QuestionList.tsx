import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { QuestionRow } from '../../contract/question.ts';
import { reviews } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { listText as text } from './texts.ts';

const tones: Record<QuestionRow['status'], Tone> = { asked: 'watch', answered: 'ok', withdrawn: 'neutral' };

function Standing({ row: { status, late } }: { row: QuestionRow }) {
  const t = useText();
  return <StatusMark tone={status === 'asked' && late ? 'late' : tones[status]}>{t(text[status])}</StatusMark>;
}

/** In the reader's language: the kept title is Swedish. */
function Name({ row: { firstDay } }: { row: QuestionRow }) {
  const t = useText();
  return t(text.about, { day: firstDay });
}

const columns: Column<QuestionRow>[] = [
  { key: 'title', label: text.title, cell: (row) => <Name row={row} />, width: '40%' },
  { key: 'state', label: text.state, cell: (row) => <Standing row={row} />, card: 'head' },
  { key: 'due', label: text.due, cell: ({ dueOn }) => <DateText at={dueOn} as="near" />, sort: 'dueOn', oneLine: true },
  { key: 'from', label: text.from, cell: ({ askedBy }) => askedBy ?? '' },
  { key: 'number', label: text.number, cell: ({ number }) => number, sort: true, oneLine: true },
];

const filters: Filter[] = [
  {
    kind: 'choice',
    name: 'status',
    label: text.state,
    options: optionsOf({ asked: text.asked, answered: text.answered, withdrawn: text.withdrawn }),
  },
];

/** What one has been asked about one's own accesses. */
export default function QuestionList() {
  const t = useText();
  const register = useRegister(reviews.questions, { name: 'log-questions', sort: '-dueOn', filters });
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.questions)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      rowKey={({ id }) => id}
      name={({ firstDay }) => t(text.about, { day: firstDay })}
      to={({ id }) => `/log-review/questions/${id}`}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} />}
    />
  );
}
