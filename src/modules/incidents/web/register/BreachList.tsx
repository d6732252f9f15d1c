import { IconFileTypePdf, IconTable } from '@tabler/icons-react';
import { useMay } from '../../../../ui/Actor.tsx';
import { useSearchValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Breach } from '../../contract/breach-register.ts';
import { may } from '../../permissions.ts';
import { breachAnswers } from '../../texts/breaches.ts';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { label } from '../texts.ts';
import { AnswerMark, BreachPeek, CountText, What } from './Breach.tsx';
import { registerText as text } from './texts.ts';

const columns: Column<Breach>[] = [
  { key: 'number', label: label.number, cell: ({ number }) => number, sort: true, oneLine: true },
  {
    key: 'happened',
    label: text.happened,
    cell: (row) => <DateText at={row.happenedAt} />,
    sort: 'happenedAt',
    oneLine: true,
  },
  { key: 'what', label: text.event, cell: (row) => <What breach={row} />, width: '34%' },
  { key: 'unit', label: label.unit, cell: ({ unit }) => unit },
  { key: 'persons', label: text.persons, cell: ({ persons }) => <CountText count={persons} />, align: 'end' },
  { key: 'answer', label: text.answer, cell: (row) => <AnswerMark breach={row} />, oneLine: true, card: 'head' },
  {
    key: 'told',
    label: text.told,
    cell: ({ personsToldAt }) => <DateText at={personsToldAt} />,
    oneLine: true,
    hidden: true,
  },
  {
    key: 'registry',
    label: text.registryNumber,
    cell: ({ registryNumber }) => registryNumber,
    oneLine: true,
    hidden: true,
  },
];

const thisYear = new Date().getFullYear();
const years = Array.from({ length: 8 }, (_, back) => {
  const value = String(thisYear - back);
  return { value, label: { sv: value, en: value } };
});
const filters: Filter[] = [
  { kind: 'choice', name: 'year', label: text.year, options: years },
  { kind: 'choice', name: 'answer', label: text.answer, options: optionsOf(breachAnswers) },
];

/** The record as files, of the year that is shown. */
function Files() {
  const t = useText();
  const [year] = useSearchValue('year');
  const file = (format: string) => `/api/personal-data-breaches/file?format=${format}${year ? `&year=${year}` : ''}`;
  const mayEdit = useMay(may.editRules);
  return (
    <>
      {mayEdit && <ButtonLink to="/incidents/senders">{t(pageTitles.senders)}</ButtonLink>}
      <ButtonLink icon={IconTable} href={file('xlsx')} download>
        {t(text.xlsx)}
      </ButtonLink>
      <ButtonLink kind="main" icon={IconFileTypePdf} href={file('pdf')} download>
        {t(text.pdf)}
      </ButtonLink>
    </>
  );
}

/** The record of personal data breaches (GDPR art. 33.5), notified or not. */
export default function BreachList() {
  const t = useText();
  const register = useRegister(incidents.breaches, { name: 'breaches', sort: '-happenedAt', filters });
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.breaches)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={<Files />}
      rowKey={({ id }) => id}
      name={({ number }) => number}
      to={({ id }) => `/incidents/${id}`}
      peek={(row) => <BreachPeek breach={row} />}
      empty={<EmptyState title={t(text.none)} text={t(text.noneText)} />}
    />
  );
}
