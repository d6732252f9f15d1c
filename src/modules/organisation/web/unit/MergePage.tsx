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
import { Consequences, ControllerChange } from './Consequences.tsx';
import { HandoverStep, WhenStep, WhereStep } from './ReorganiseSteps.tsx';
import { reorganiseText } from './reorganise-texts.ts';
import { type Answers, type Fate, isDay, useAnswers } from './useAnswers.ts';
import { useUnit } from './useUnit.ts';

function FateLine({ of, fate }: { of: 'assignments' | 'roles'; fate: Fate }) {
  const t = useText();
  const words = fate === 'move' ? reorganiseText.fateMove : reorganiseText.fateEnd;
  return (
    <li>
      {t(reorganiseText[of])}: {t(words).toLowerCase()}.
    </li>
  );
}

function WhatHappens({ unit, answers }: { unit: Unit; answers: Answers }) {
  const t = useText();
  const { language } = useLanguage();
  const names = { name: unit.name, to: answers.to?.label };
  const when = answers.on > today() ? reorganiseText.plannedMerge : reorganiseText.doneMerge;
  return (
    <Consequences unit={unit} answers={answers}>
      <li>{t(when, { on: showLongDay(answers.on, language) })}</li>
      <li>{t(reorganiseText.belowMove, names)}</li>
      <FateLine of="assignments" fate={answers.assignments} />
      <FateLine of="roles" fate={answers.roles} />
      {answers.to && <ControllerChange unit={unit} to={answers.to.id} />}
      <li>{t(reorganiseText.history)}</li>
    </Consequences>
  );
}

function useSteps(unit: Unit, answers: Answers, set: (changes: Partial<Answers>) => void): FlowStep[] {
  const t = useText();
  const { name } = unit;
  const complete = answers.to !== null && isDay(answers.on);
  const label = t(reorganiseText.successor);
  return [
    {
      key: 'into',
      title: t(reorganiseText.into),
      lead: t(reorganiseText.intoLead, { name }),
      ready: answers.to !== null,
      content: <WhereStep answers={answers} set={set} label={label} unitId={unit.id} />,
    },
    {
      key: 'handover',
      title: t(reorganiseText.handover),
      lead: t(reorganiseText.handoverLead, { name }),
      content: <HandoverStep answers={answers} set={set} />,
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

function MergeFlow({ unit }: { unit: Unit }) {
  const t = useText();
  const go = useGo();
  const [answers, set] = useAnswers();
  const steps = useSteps(unit, answers, set);
  const page = `/organisation/units/${unit.id}`;
  const mergeAndShow = async (sent: Parameters<typeof organisation.mergeUnit>[0]) => {
    await organisation.mergeUnit(sent);
    go(page);
  };
  const merge = useSend(mergeAndShow, { said: t(reorganiseText.merged) });
  const finish = () => {
    const { to, ...rest } = answers;
    if (to) merge.send({ params: { id: unit.id }, body: { ...rest, version: unit.version, toId: to.id } });
  };
  return (
    <>
      <PageTitle title={t(reorganiseText.mergeTitle, { name: unit.name })} back={{ to: page, label: unit.name }} />
      <Flow
        steps={steps}
        finish={t(answers.on > today() ? reorganiseText.planMerge : reorganiseText.mergeVerb)}
        onFinish={finish}
        busy={merge.busy}
      />
    </>
  );
}

/** Merges a unit into another: which, what goes along, when, and what it leads to. */
export default function MergePage() {
  const query = useUnit(usePathValue('id'));
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(unit) => <MergeFlow key={unit.id} unit={unit} />}
    </Load>
  );
}
