import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { useGo, usePathValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine, useNotify } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Incident, Learning } from '../../contract/case.ts';
import { incidentsApi } from '../../contract.ts';
import { undecidedOf } from '../../rules/undecided.ts';
import { regimeNames } from '../../texts/words.ts';
import { incidents } from '../calls.ts';
import { caseOf, triageOf } from '../case/calls.ts';
import { ExerciseFrame } from '../ExerciseFrame.tsx';
import { blankMeasure, LessonFields, MeasureFields, QuestionFields } from './fields.tsx';
import { closeText as text } from './texts.ts';
import '../case/case.css';

const body = incidentsApi.close.body;
// answered by whoever closes; until then the form asks for it
const unanswered = {} as Learning['risk'];

/** What stands in the form from the start; the measure's id is made once, so that a repeated sending makes one action. */
const startOf = ({ version, facts, lesson }: Incident): Partial<z.input<typeof body>> => ({
  version,
  causeText: facts.causeText,
  consequences: facts.consequences,
  measures: [blankMeasure()],
  learning: {
    risk: unanswered,
    dpia: unanswered,
    supplier: unanswered,
    training: unanswered,
    instruction: unanswered,
  },
  lesson,
  published: null,
});

/** What the law still waits for, and the way there. */
function InTheWay({ incident }: { incident: Incident }) {
  const t = useText();
  const { data: triage } = useQuery(triageOf(incident.id));
  const undecided = triage ? undecidedOf(triage, incident) : [];
  const regimes = undecided.map((regime) => t(regimeNames[regime])).join(', ');
  return (
    <>
      {incident.openClocks > 0 && (
        <NoticeLine tone="late">
          {t(text.clocks, { count: incident.openClocks })}
          <ButtonLink size="small" to={`/incidents/${incident.id}?tab=duties`}>
            {t(text.toClocks)}
          </ButtonLink>
        </NoticeLine>
      )}
      {undecided.length > 0 && (
        <NoticeLine tone="late">
          {t(text.undecided, { regimes })}
          <ButtonLink size="small" to={`/incidents/${incident.id}/triage`}>
            {t(text.toTriage)}
          </ButtonLink>
        </NoticeLine>
      )}
    </>
  );
}

function CloseForm({ incident }: { incident: Incident }) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const { id, handlers, exercise } = incident;
  const here = `/incidents/${id}`;
  const saved = () => {
    notify.done(t(text.done));
    go(here);
  };
  return (
    <Form
      schema={body}
      initial={startOf(incident)}
      save={(closing) => incidents.close({ params: { id }, body: closing })}
      reload={async () => startOf(await incidents.get({ params: { id } }))}
      saved={saved}
      cancel={() => go(here)}
      submit={t(text.verb)}
      draftKey={`incidents.close.${id}`}
    >
      <Panel title={t(text.causePart)}>
        <div className="form">
          <LongTextField name="causeText" label={t(text.cause)} hint={t(text.causeHint)} />
          <LongTextField name="consequences" label={t(text.consequences)} hint={t(text.consequencesHint)} />
        </div>
      </Panel>
      <Panel title={t(text.measuresPart)} lead={t(exercise ? text.exerciseMeasures : text.measuresLead)}>
        <MeasureFields known={handlers.map((person) => ({ id: person.id, label: person.name, hint: null }))} />
      </Panel>
      <Panel title={t(text.questionsPart)} lead={t(text.questionsLead)}>
        <div className="form">
          <QuestionFields />
        </div>
      </Panel>
      <Panel title={t(text.lessonPart)}>
        <div className="form">
          <LessonFields />
        </div>
      </Panel>
    </Form>
  );
}

function Close({ incident }: { incident: Incident }) {
  const t = useText();
  const { id, state, mayHandle, number, title } = incident;
  const ready = mayHandle && (state === 'assessed' || state === 'incident');
  const back = <ButtonLink to={`/incidents/${id}`}>{t(text.toCase)}</ButtonLink>;
  return (
    <ExerciseFrame exercise={incident.exercise}>
      <PageTitle
        title={t(text.title)}
        lead={t(text.lead)}
        back={{ to: `/incidents/${id}`, label: `${number} ${title}` }}
      />
      {ready ? (
        <>
          <InTheWay incident={incident} />
          <CloseForm incident={incident} />
        </>
      ) : (
        <EmptyState title={t(text.notNow)} text={t(text.notNowText)} action={back} />
      )}
    </ExerciseFrame>
  );
}

/** Closes a case with what was learned from it. */
export default function ClosePage() {
  const id = usePathValue('id');
  return (
    <Load query={useQuery(caseOf(id))} skeleton={<PageSkeleton />}>
      {(incident) => <Close key={incident.id} incident={incident} />}
    </Load>
  );
}
