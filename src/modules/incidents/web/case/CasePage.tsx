import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addressOf } from '../../../../shared/client.ts';
import { useActor, useMay } from '../../../../ui/Actor.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { Load } from '../../../../ui/Load.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { RecordReaders } from '../../../../ui/record/RecordReaders.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { type Tab, Tabs } from '../../../../ui/Tabs.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { RecordActions } from '../../../actions/web/index.ts';
import type { Incident } from '../../contract/case.ts';
import { openStates } from '../../contract/words.ts';
import { incidentsApi } from '../../contract.ts';
import { may } from '../../permissions.ts';
import { ExerciseFrame } from '../ExerciseFrame.tsx';
import { FilesPanel } from '../FilesPanel.tsx';
import { Obligations } from '../filing/Obligations.tsx';
import { pageTitles } from '../page-titles.ts';
import { PlaybookPanel } from '../playbook/PlaybookPanel.tsx';
import { StateMark } from '../words.tsx';
import { AwarenessPart } from './AwarenessPart.tsx';
import { CaseActs } from './CaseActs.tsx';
import { CaseNext } from './CaseNext.tsx';
import { caseOf } from './calls.ts';
import { DecisionsPart } from './DecisionsPart.tsx';
import { type Asked, dialogs } from './dialogs.ts';
import { FactsTab } from './FactsTab.tsx';
import { Line, Marks, Way } from './Head.tsx';
import { Handlers, Related, Similar } from './Rail.tsx';
import { ReportsTab } from './ReportsTab.tsx';
import { TimelineTab } from './TimelineTab.tsx';
import { caseText as text } from './texts.ts';
import './case.css';

type PartProps = { incident: Incident; mayWork: boolean; mayEdit: boolean };

function useTabs({ incident, mayWork, mayEdit }: PartProps): Tab[] {
  const t = useText();
  const { id, openClocks, reports } = incident;
  return [
    { key: 'facts', label: t(text.tabFacts), content: () => <FactsTab incident={incident} mayEdit={mayEdit} /> },
    {
      key: 'duties',
      label: t(text.tabDuties),
      ...(openClocks > 0 ? { count: openClocks } : {}),
      content: () => (
        <>
          <DecisionsPart id={id} />
          <Obligations incident={incident} />
          <AwarenessPart incident={incident} mayEdit={mayEdit} />
        </>
      ),
    },
    {
      key: 'reports',
      label: t(text.tabReports),
      count: reports.length,
      content: () => <ReportsTab incident={incident} />,
    },
    {
      key: 'timeline',
      label: t(text.tabTimeline),
      content: () => (
        <>
          <PlaybookPanel id={id} />
          <TimelineTab id={id} mayAdd={mayWork} />
        </>
      ),
    },
  ];
}

function Story({ incident: { id, mayHandle } }: { incident: Incident }) {
  const audits = useActor()?.permissions.includes('audit.read') ?? false;
  return (
    <>
      <RecordHistory id={id} />
      {(mayHandle || audits) && <RecordReaders id={id} />}
    </>
  );
}

type RailProps = Omit<PartProps, 'mayEdit'> & { ask: (asked: Asked) => void };
function Rail({ incident, mayWork, ask }: RailProps) {
  const { id, unitId, state, mayHandle } = incident;
  const open = openStates.includes(state);
  return (
    <>
      <Handlers incident={incident} change={mayHandle && open ? () => ask('handlers') : undefined} />
      <Related incident={incident} />
      <RecordActions id={id} unitId={unitId} />
      <FilesPanel id={id} address={addressOf(incidentsApi.attach, { params: { id } })} evidence />
      <Similar id={id} />
      <RecordLinks id={id} mayWrite={mayWork} />
    </>
  );
}

function CaseRecord({ incident }: { incident: Incident }) {
  const t = useText();
  const [asked, ask] = useState<Asked | null>(null);
  const actor = useActor();
  const { state, mayHandle, handlers } = incident;
  const mayWork = mayHandle || handlers.some(({ id }) => id === actor?.person.id);
  const mayEdit = mayWork && openStates.includes(state);
  const tabs = useTabs({ incident, mayWork, mayEdit });
  // whoever is only named in a case reads no list of them
  const reads = useMay(may.handle);
  const back = reads ? { to: '/incidents', label: t(pageTitles.incidents) } : { to: '/', label: t(text.home) };
  const Asking = asked && dialogs[asked];
  return (
    <ExerciseFrame exercise={incident.exercise}>
      <RecordPage
        title={incident.title}
        number={incident.number}
        back={back}
        status={<StateMark state={state} framed />}
        owner={<Line incident={incident} />}
        next={
          <>
            <Marks incident={incident} />
            <CaseNext incident={incident} ask={ask} />
          </>
        }
        actions={<CaseActs incident={incident} ask={ask} />}
        rail={<Rail incident={incident} mayWork={mayWork} ask={ask} />}
        below={<Story incident={incident} />}
      >
        <Way {...incident} />
        <Tabs label={t(text.tabs)} tabs={tabs} />
        <p className="case-secret">{t(text.secret)}</p>
      </RecordPage>
      {Asking && <Asking incident={incident} close={() => ask(null)} />}
    </ExerciseFrame>
  );
}

/** One case: what is known, what the law asks, what was reported and what has been done. */
export default function CasePage() {
  const id = usePathValue('id');
  return (
    <Load query={useQuery(caseOf(id))} skeleton={<PageSkeleton />}>
      {(incident) => <CaseRecord key={incident.id} incident={incident} />}
    </Load>
  );
}
