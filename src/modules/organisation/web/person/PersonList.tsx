import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useMay } from '../../../../ui/Actor.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterList } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { RowsSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { PersonRow } from '../../contract/person.ts';
import { organisationApi } from '../../contract.ts';
import { may } from '../../permissions.ts';
import { findUnits, organisation } from '../calls.ts';
import { ImportLink } from '../ImportLink.tsx';
import { pageTitles } from '../page-titles.ts';
import { useStartingFilter } from '../useStartingFilter.ts';
import { text } from '../words.ts';
import { NewPerson } from './NewPerson.tsx';
import { ProtectedMark, ServiceMark } from './PersonMarks.tsx';
import { PersonPeek } from './PersonPeek.tsx';
import { personText } from './texts.ts';

const filters: Filter[] = [
  { kind: 'record', name: 'unitId', label: personText.unitFilter, phrase: personText.unitPhrase, search: findUnits },
  {
    kind: 'choice',
    name: 'state',
    label: personText.state,
    options: [
      { value: 'current', label: personText.inService },
      { value: 'ended', label: personText.left },
    ],
  },
];

const Title = ({ person }: { person: PersonRow }) => (
  <>
    {person.title} {person.protectedIdentity && <ProtectedMark />} <ServiceMark person={person} />
  </>
);

const columns: Column<PersonRow>[] = [
  { key: 'name', label: text.name, cell: (row) => row.name, sort: true, width: '24%' },
  { key: 'title', label: personText.titleField, cell: (row) => <Title person={row} />, sort: true },
  { key: 'units', label: personText.units, cell: (row) => row.units.join(', ') },
  { key: 'hsaId', label: text.hsaId, cell: (row) => <span className="figures">{row.hsaId}</span> },
  { key: 'email', label: personText.email, cell: (row) => row.email, hidden: true },
];

const opening = { state: 'current' };

function People() {
  const t = useText();
  const register = useRegister(organisation.people, { name: 'people', sort: 'name', filters });
  return (
    <RegisterList
      register={register}
      counted={personText.counted}
      columns={columns}
      rowKey={(row) => row.id}
      name={(row) => row.name}
      to={(row) => `/organisation/people/${row.id}`}
      peek={(row) => <PersonPeek person={row} />}
      exportPath={organisationApi.people.path}
      empty={<EmptyState title={t(personText.none)} text={t(personText.firstStep)} />}
    />
  );
}

/** The register of people. Opens with those in service. */
export default function PersonList() {
  const t = useText();
  const mayAdd = useMay(may.managePeople);
  const ready = useStartingFilter(opening);
  const [adding, setAdding] = useState(false);
  const actions = (
    <>
      <ImportLink of="people" />
      {mayAdd && (
        <Button kind="main" icon={IconPlus} aria-haspopup="dialog" onClick={() => setAdding(true)}>
          {t(personText.newPerson)}
        </Button>
      )}
    </>
  );
  return (
    <>
      <PageTitle title={t(pageTitles.people)} lead={t(personText.lead)} actions={actions} />
      {ready ? <People /> : <RowsSkeleton rows={12} />}
      {adding && <NewPerson close={() => setAdding(false)} />}
    </>
  );
}
