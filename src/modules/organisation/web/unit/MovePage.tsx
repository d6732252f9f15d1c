import { showLongDay } from '../../../../shared/date.ts';
import { useGo, usePathValue } from '../../../../ui/address.ts';
import { Flow, type FlowStep } from '../../../../ui/flow/Flow.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useSend } from '../../../../ui/send.ts';
import { today } from '../../../../ui/today.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Unit } from '../../contract/unit.ts';
import { organisation } from '../calls.ts';
import { Above } from './Above.tsx';
import { Consequences, ControllerChange } from './Consequences.tsx';
import { WhenStep, WhereStep } from './ReorganiseSteps.tsx';
import { reorganiseText } from './reorganise-texts.ts';
import { type Answers, isDay, useAnswers } from './useAnswers.ts';
import { useUnit } from './useUnit.ts';

function WhatHappens({ unit, answers }: { unit: Unit; answers: Answers }) {
  const t = useText();
  const { language } = useLanguage();
  const planned = answers.on > today();
  const to = answers.to?.label;
  const when = planned ? reorganiseText.plannedMove : reorganiseText.doneMove;
  return (
    <Consequences unit={unit} answers={answers} from>
      <li>{t(when, { on: showLongDay(answers.on, language) })}</li>
      <li>{t(reorganiseText.belowGo, { name: unit.name })}</li>
      <li>{t(reorganiseText.inherits, { to })}</li>
      {answers.to && <ControllerChange unit={unit} to={answers.to.id} />}
    </Consequences>
  );
}

function useSteps(unit: Unit, answers: Answers, set: (changes: Partial<Answers>) => void): FlowStep[] {
  const t = useText();
  const complete = answers.to !== null && isDay(answers.on);
  return [
    {
      key: 'where',
      title: t(reorganiseText.where),
      lead: t(reorganiseText.whereLead),
      ready: answers.to !== null,
      content: (
        <div className="form">
          <div>
            <span className="field-label">{t(reorganiseText.liesNow)}</span>
            <Above units={unit.above} label={t(reorganiseText.liesNow)} />
          </div>
          <WhereStep answers={answers} set={set} label={t(reorganiseText.newParent)} unitId={unit.id} />
        </div>
      ),
    },
    {
      key: 'when',
      title: t(reorganiseText.when),
      lead: t(reorganiseText.whenLead),
      ready: isDay(answers.on),
      content: <WhenStep answers={answers} set={set} />,
    },
    {
      key: 'check',
      title: t(reorganiseText.check),
      ready: complete,
      content: complete ? <WhatHappens unit={unit} answers={answers} /> : null,
    },
  ];
}

function MoveFlow({ unit }: { unit: Unit }) {
  const t = useText();
  const go = useGo();
  const [answers, set] = useAnswers();
  const steps = useSteps(unit, answers, set);
  const page = `/organisation/units/${unit.id}`;
  const moveAndShow = async (sent: Parameters<typeof organisation.moveUnit>[0]) => {
    await organisation.moveUnit(sent);
    go(page);
  };
  const move = useSend(moveAndShow, { said: t(reorganiseText.moved) });
  const finish = () => {
    const { id, to, on, note } = answers;
    if (to) move.send({ params: { id: unit.id }, body: { id, version: unit.version, toId: to.id, on, note } });
  };
  return (
    <>
      <PageTitle title={t(reorganiseText.moveTitle, { name: unit.name })} back={{ to: page, label: unit.name }} />
      <Flow
        steps={steps}
        finish={t(answers.on > today() ? reorganiseText.planMove : reorganiseText.moveVerb)}
        onFinish={finish}
        busy={move.busy}
      />
    </>
  );
}

/** Moves a unit to another place: where, when, and what it leads to. */
export default function MovePage() {
  const query = useUnit(usePathValue('id'));
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(unit) => <MoveFlow key={unit.id} unit={unit} />}
    </Load>
  );
}
