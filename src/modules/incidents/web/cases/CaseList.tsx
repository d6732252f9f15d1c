import { useMay } from '../../../../ui/Actor.tsx';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { type Say, useText } from '../../../../ui/Words.tsx';
import type { IncidentRow } from '../../contract/case.ts';
import { incidentsApi } from '../../contract.ts';
import { may } from '../../permissions.ts';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { label, text as marks } from '../texts.ts';
import { categoryNames, ExerciseMark, KindName, StateMark, YesNoName } from '../words.tsx';
import { columns, filters } from './columns.tsx';
import { NextLimit } from './NextLimit.tsx';
import { listText as text } from './texts.ts';
import '../case/case.css';

function Peek({ row }: { row: IncidentRow }) {
  const t = useText();
  return (
    <>
      {row.exercise && <ExerciseMark />}
      <FactList
        facts={[
          { label: t(label.state), value: <StateMark state={row.state} /> },
          { label: t(text.next), value: row.openClocks > 0 ? <NextLimit row={row} /> : t(text.noNext) },
          { label: t(label.kind), value: <KindName kind={row.kind} /> },
          { label: t(label.category), value: t(categoryNames[row.category]) },
          { label: t(label.unit), value: row.unit },
          { label: t(text.personalData), value: <YesNoName answer={row.personalData} /> },
          { label: t(label.noticed), value: <DateText at={row.noticedAt} /> },
          { label: t(label.received), value: <DateText at={row.receivedAt} /> },
          { label: t(label.number), value: row.number },
        ]}
      />
    </>
  );
}

/** A case's name with its marks, as it is shown. */
const spokenName = ({ exercise, title, major }: IncidentRow, t: Say): string =>
  [exercise && t(marks.exercise), title, major && t(text.major)].filter(Boolean).join(' ');

/** The register of cases, for those who handle them. */
export default function CaseList() {
  const t = useText();
  const mayExercise = useMay(may.handle);
  const register = useRegister(incidents.list, { name: 'incidents', sort: '-receivedAt', filters });
  const report = (
    <ButtonLink kind="main" to="/incident-reports/new">
      {t(text.report)}
    </ButtonLink>
  );
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.incidents)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={
        <>
          {mayExercise && <ButtonLink to="/incident-reports/new?exercise=1">{t(text.beginExercise)}</ButtonLink>}
          {report}
        </>
      }
      rowKey={({ id }) => id}
      name={(row) => spokenName(row, t)}
      to={({ id }) => `/incidents/${id}`}
      peek={(row) => <Peek row={row} />}
      exportPath={incidentsApi.list.path}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} action={report} />}
    />
  );
}
