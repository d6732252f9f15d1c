import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { ErrorState } from '../../../../ui/ErrorState.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import type { Filter } from '../../../../ui/register/filter.ts';
import { NoRows } from '../../../../ui/register/NoRows.tsx';
import { RegisterFoot } from '../../../../ui/register/RegisterFoot.tsx';
import { RegisterTools } from '../../../../ui/register/RegisterTools.tsx';
import { type Register, useRegister } from '../../../../ui/register/useRegister.ts';
import { RowsSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { LessonRow } from '../../contract/report.ts';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { label } from '../texts.ts';
import { kindNames } from '../words.tsx';
import { Lesson } from './Lesson.tsx';
import { text } from './texts.ts';
import './lessons.css';

const filters: Filter[] = [{ kind: 'choice', name: 'kind', label: label.kind, options: optionsOf(kindNames) }];
const nothing = () => undefined;

function Lessons({ register }: { register: Register<LessonRow> }) {
  const t = useText();
  const { data, error, refetch } = register.query;
  if (data === undefined && error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <RowsSkeleton rows={6} />;
  const none = <EmptyState title={t(text.none)} text={t(text.noneText)} />;
  if (register.rows.length === 0) return <NoRows register={register} empty={none} />;
  return (
    <>
      <ul className="lessons">
        {register.rows.map((lesson) => (
          <Lesson key={lesson.id} lesson={lesson} />
        ))}
      </ul>
      <RegisterFoot register={register} counted={text.counted} />
    </>
  );
}

/** What was learned from incidents, for everyone. */
export default function LessonList() {
  const t = useText();
  const register = useRegister(incidents.lessons, { name: 'lessons', filters, sort: '-publishedOn', limit: 25 });
  const tools = { columns: [], chosen: [], choose: nothing, exportPath: undefined, narrow: true };
  return (
    <>
      <PageTitle title={t(pageTitles.lessons)} lead={t(text.lead)} />
      <RegisterTools register={register} counted={text.counted} {...tools} />
      <Lessons register={register} />
    </>
  );
}
