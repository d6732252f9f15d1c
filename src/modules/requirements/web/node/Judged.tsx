import { IconPencil } from '@tabler/icons-react';
import { Button } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { type Fact, FactList } from '../../../../ui/Facts.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { type Say, useText } from '../../../../ui/Words.tsx';
import type { Answer, Assessment } from '../../contract/assessments.ts';
import { DueDay } from '../DueDay.tsx';
import { Opened } from '../Opened.tsx';
import { StatusOf } from '../StatusOf.tsx';
import { text as common, reasonNames, shortcomingNames } from '../words.ts';
import { AssessForm } from './AssessForm.tsx';
import { assessText as text } from './texts.ts';

const wordsFor = ({ status }: Assessment) =>
  status === 'notApplicable'
    ? text.whyNot
    : status === 'partly' || status === 'notMet'
      ? text.lacking
      : text.justification;

function factsOf(said: Assessment, t: Say): Fact[] {
  const { status, justification, shortcoming, reasons, owner, checkedOn, nextCheckOn, assessedBy, updatedAt } = said;
  const by = assessedBy && (
    <>
      {assessedBy.name}, <DateText at={updatedAt} as="near" />
    </>
  );
  return [
    { label: t(common.status), value: <StatusOf status={status} /> },
    ...(shortcoming ? [{ label: t(text.shortcomingFact), value: t(shortcomingNames[shortcoming]) }] : []),
    ...(justification ? [{ label: t(wordsFor(said)), value: justification, wide: true }] : []),
    { label: t(common.owner), value: owner?.name },
    { label: t(common.checkedOn), value: checkedOn && <DateText at={checkedOn} /> },
    { label: t(common.nextCheckOn), value: nextCheckOn && <DueDay day={nextCheckOn} /> },
    { label: t(text.reasons), value: reasons.map((reason) => t(reasonNames[reason])).join(', ') },
    { label: t(text.assessedBy), value: by },
  ];
}

function leadOf({ unit, own, holds }: Answer, t: Say): string {
  if (own) return t(text.own, { unit: unit.name });
  return holds ? t(text.inherited, { unit: holds.unit.name, own: unit.name }) : t(text.none, { unit: unit.name });
}

function verbOf({ unit, own, holds }: Answer, t: Say): string {
  if (own) return t(text.change);
  return holds ? t(text.assessOwn, { unit: unit.name }) : t(text.assess);
}

type JudgedProps = { answer: Answer; editing: boolean; edit: (on: boolean) => void };

/** The assessment that holds, one's own or inherited, edited in place. */
export function Judged({ answer, editing, edit }: JudgedProps) {
  const t = useText();
  const said = answer.own ?? answer.holds;
  const button = answer.mayAssess && !editing && (
    <Button kind="quiet" size="small" icon={IconPencil} onClick={() => edit(true)}>
      {verbOf(answer, t)}
    </Button>
  );
  return (
    <Panel title={t(text.title)} beside={button} lead={leadOf(answer, t)}>
      {editing ? (
        <Opened>
          <AssessForm answer={answer} close={() => edit(false)} />
        </Opened>
      ) : (
        said && <FactList facts={factsOf(said, t)} />
      )}
    </Panel>
  );
}
