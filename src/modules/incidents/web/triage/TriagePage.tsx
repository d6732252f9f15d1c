import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useActor } from '../../../../ui/Actor.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident } from '../../contract/case.ts';
import type { Proposal, Triage } from '../../contract/triage.ts';
import { openStates, type Regime } from '../../contract/words.ts';
import { incidents } from '../calls.ts';
import { caseOf, triageOf } from '../case/calls.ts';
import { ExerciseFrame } from '../ExerciseFrame.tsx';
import { ExerciseMark, StateMark } from '../words.tsx';
import { ProposalPart } from './ProposalPart.tsx';
import { askedOf, partsOf } from './parts.ts';
import { SignDialog } from './SignDialog.tsx';
import { triageText as text } from './texts.ts';
import '../case/case.css';
import './triage.css';

type TriageProps = { incident: Incident; triage: Triage };

function Law({ incident: { id, mayDecide, state }, triage }: TriageProps) {
  const t = useText();
  const { lawNumber, newerLaw, version } = triage;
  const take = useSend(incidents.useNewLaw, { said: t(text.takenNewer) });
  if (newerLaw === null)
    return (
      <p className="soft small triage-table">
        {t(text.version, { number: lawNumber })} <Go to="/incidents/law">{t(text.seeTable)}</Go>
      </p>
    );
  return (
    <NoticeLine tone="probable">
      {t(text.newer, { number: newerLaw })}
      {mayDecide && openStates.includes(state) && (
        <Button size="small" busy={take.busy} onClick={() => take.send({ params: { id }, body: { version } })}>
          {t(text.takeNewer, { number: newerLaw })}
        </Button>
      )}
    </NoticeLine>
  );
}

function Notes({ incident: { state, mayDecide } }: TriageProps) {
  const t = useText();
  if (!openStates.includes(state)) return <NoticeLine tone="neutral">{t(text.notOpen)}</NoticeLine>;
  return (
    <>
      {state === 'event' && <NoticeLine tone="watch">{t(text.notIncident)}</NoticeLine>}
      {!mayDecide && <NoticeLine tone="neutral">{t(text.others)}</NoticeLine>}
    </>
  );
}

function Laws({ incident, triage }: TriageProps) {
  const t = useText();
  const actor = useActor();
  const [signing, sign] = useState<Regime | null>(null);
  const isOpen = openStates.includes(incident.state);
  const demands = incident.category === 'incident';
  const mayEdit = isOpen && (incident.mayHandle || incident.handlers.some(({ id }) => id === actor?.person.id));
  const signed = triage.proposals.find(({ regime }) => regime === signing);
  const { open, done, none } = partsOf(triage, incident);
  const asked = askedOf([...open, ...done, ...none]);
  const part = (proposal: Proposal) => (
    <ProposalPart
      key={proposal.regime}
      incident={incident}
      triage={triage}
      proposal={proposal}
      asked={mayEdit ? asked.get(proposal.regime) : undefined}
      main={proposal === open[0]}
      sign={incident.mayDecide && isOpen ? () => sign(proposal.regime) : undefined}
    />
  );
  return (
    <>
      {(demands || open.length > 0) && (
        <Panel title={t(text.partOpen)}>
          {open.length === 0 && <p className="soft">{t(text.partOpenNone)}</p>}
          {open.map(part)}
        </Panel>
      )}
      {done.length > 0 && <Panel title={t(text.partDone)}>{done.map(part)}</Panel>}
      {none.length > 0 && (
        <Panel
          title={t(demands ? text.partNone : text.partOther)}
          lead={t(demands ? text.partNoneLead : text.partOtherLead)}
        >
          {none.map(part)}
        </Panel>
      )}
      {signed && <SignDialog incident={incident} triage={triage} proposal={signed} close={() => sign(null)} />}
    </>
  );
}

/** What the table proposes under each law, the questions that remain, and the decisions that are signed. */
function CaseTriage({ incident, triage }: TriageProps) {
  const t = useText();
  return (
    <ExerciseFrame exercise={incident.exercise}>
      <PageTitle
        title={t(text.title)}
        lead={t(text.lead)}
        back={{ to: `/incidents/${incident.id}?tab=duties`, label: `${incident.number} ${incident.title}` }}
        beside={
          <>
            <StateMark state={incident.state} framed />
            {incident.exercise && <ExerciseMark />}
          </>
        }
      />
      <Notes incident={incident} triage={triage} />
      <Law incident={incident} triage={triage} />
      <Laws incident={incident} triage={triage} />
    </ExerciseFrame>
  );
}

/** Triage: whether and under which laws a case is to be reported. */
export default function TriagePage() {
  const id = usePathValue('id');
  const triage = useQuery(triageOf(id));
  return (
    <Load query={useQuery(caseOf(id))} skeleton={<PageSkeleton />}>
      {(incident) => (
        <Load query={triage} skeleton={<PageSkeleton />}>
          {(read) => <CaseTriage incident={incident} triage={read} />}
        </Load>
      )}
    </Load>
  );
}
