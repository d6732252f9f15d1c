import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePathValue } from '../../../../ui/address.ts';
import { PagesBeside } from '../../../../ui/Beside.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { RecordAttachments } from '../../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { RecordReaders } from '../../../../ui/record/RecordReaders.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Person } from '../../contract/person.ts';
import { organisation } from '../calls.ts';
import { EndDialog } from '../EndDialog.tsx';
import { pageTitles } from '../page-titles.ts';
import { Assignments } from './Assignments.tsx';
import { PersonFacts } from './PersonFacts.tsx';
import { ProtectedMark, ServiceMark } from './PersonMarks.tsx';
import { PersonRoles } from './PersonRoles.tsx';
import { personText } from './texts.ts';
import '../style/parts.css';

function Manages({ units }: { units: Person['manages'] }) {
  const t = useText();
  return (
    <Panel title={t(personText.manages)}>
      <ul className="rail-list">
        {units.map(({ id, name }) => (
          <li key={id}>
            <Go to={`/organisation/units/${id}`}>{name}</Go>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function EndService({ person }: { person: Person }) {
  const t = useText();
  const [ending, setEnding] = useState(false);
  const { id, name, version } = person;
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setEnding(true)}>
        {t(personText.end)}
      </Button>
      {ending && (
        <EndDialog
          title={t(personText.endTitle, { name })}
          lead={t(personText.endLead)}
          verb={t(personText.end)}
          said={t(personText.endDone)}
          save={(on) => organisation.endPerson({ params: { id }, body: { version, on } })}
          close={() => setEnding(false)}
        />
      )}
    </>
  );
}

function PersonRecord({ person }: { person: Person }) {
  const t = useText();
  const { id, mayEdit } = person;
  const notice = person.protectedIdentity && (
    <div className="record-notice">
      <NoticeLine tone="serious">{t(personText.protectedNotice)}</NoticeLine>
    </div>
  );
  return (
    <RecordPage
      title={person.name}
      owner={person.title}
      back={{ to: '/organisation/people', label: t(pageTitles.people) }}
      status={
        <>
          {person.protectedIdentity && <ProtectedMark framed />}
          <ServiceMark person={person} framed />
        </>
      }
      next={notice}
      actions={mayEdit && person.active && <EndService person={person} />}
      rail={
        <>
          {person.manages.length > 0 && <Manages units={person.manages} />}
          <PagesBeside path="/organisation/people/$id" id={id} />
          <RecordLinks id={id} mayWrite={mayEdit} />
          <RecordAttachments id={id} mayWrite={mayEdit} />
        </>
      }
      below={
        <>
          <RecordHistory id={id} />
          <RecordReaders id={id} />
        </>
      }
    >
      <PersonFacts person={person} />
      <Assignments person={person} />
      <PersonRoles person={person} />
    </RecordPage>
  );
}

/** A person: who, where, with which roles, and what has been done. Loading it counts as having seen it. */
export default function PersonPage() {
  const t = useText();
  const id = usePathValue('id');
  const query = useQuery({
    queryKey: ['organisation', 'person', id],
    queryFn: () => organisation.person({ params: { id } }),
    staleTime: 60_000,
    refetchOnWindowFocus: false,
  });
  return (
    <>
      {query.error && !query.data && (
        <PageTitle title={t(pageTitles.person)} back={{ to: '/organisation/people', label: t(pageTitles.people) }} />
      )}
      <Load query={query} skeleton={<PageSkeleton />}>
        {(person) => <PersonRecord key={person.id} person={person} />}
      </Load>
    </>
  );
}
