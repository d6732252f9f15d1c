import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePathValue } from '../../../../ui/address.ts';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { TrendLine } from '../../../../ui/picture/TrendLine.tsx';
import { NextStep } from '../../../../ui/record/NextStep.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { GoalDetail, Reading } from '../../contract/plan.ts';
import { expectedOn, holding } from '../../rules/goal.ts';
import { ActionLines } from '../ActionLines.tsx';
import { actions } from '../calls.ts';
import { GoalStatusMark, goalTones } from '../marks.tsx';
import { GoalFacts } from './GoalFacts.tsx';
import { ReadingDialog } from './ReadingDialog.tsx';
import { Readings } from './Readings.tsx';
import { standingText, goalText as text } from './texts.ts';
import { measured } from './years.ts';
import '../style/actions.css';
import '../style/plan.css';

function Standing({ goal, read }: { goal: GoalDetail; read: () => void }) {
  const t = useText();
  const { language } = useLanguage();
  const { latest, status, targetOn } = goal;
  const say = (value: number) => measured(value, goal, language);
  const said = latest && t(text.valueOn, { value: say(latest.value), day: latest.holdsOn });
  const expected = latest && say(expectedOn(goal, latest.holdsOn));
  return (
    <NextStep
      tone={goalTones[status]}
      action={
        goal.mayEdit && (
          <Button kind={status === 'unmeasured' ? 'main' : 'plain'} onClick={read}>
            {t(text.read)}
          </Button>
        )
      }
    >
      {t(standingText[status], { latest: said, expected, targetOn })}
    </NextStep>
  );
}

function Picture({ goal }: { goal: GoalDetail }) {
  const readings = holding(goal.readings).map(({ holdsOn, value, note }) => ({
    day: holdsOn,
    value,
    ...(note ? { note } : {}),
  }));
  return (
    <TrendLine
      caption={goal.measure}
      unit={goal.unitOfMeasure}
      baseline={{ day: goal.baselineOn, value: goal.baseline }}
      target={{ day: goal.targetOn, value: goal.target }}
      readings={readings}
    />
  );
}

function Actions({ goal }: { goal: GoalDetail }) {
  const t = useText();
  const { id, unitId, actionRows } = goal;
  const add = goal.mayAct && (
    <ButtonLink kind="quiet" size="small" icon={IconPlus} to={`/actions/new?goalId=${id}&unitId=${unitId}`}>
      {t(text.newAction)}
    </ButtonLink>
  );
  return (
    <Panel title={t(text.actions)} beside={add}>
      {actionRows.length === 0 && <p className="faint small">{t(text.noActions)}</p>}
      <ActionLines items={actionRows} under={({ number, owner, unit }) => `${number} · ${owner.name} · ${unit}`} />
    </Panel>
  );
}

function GoalRecord({ goal }: { goal: GoalDetail }) {
  const [asked, ask] = useState<{ wrong: Reading | null } | null>(null);
  const { id, plan, mayEdit } = goal;
  return (
    <RecordPage
      title={goal.title}
      number={goal.number}
      back={{ to: `/action-plans/${plan.id}`, label: plan.title }}
      status={<GoalStatusMark status={goal.status} framed />}
      owner={[goal.area, goal.unit].filter(Boolean).join(' · ')}
      next={<Standing goal={goal} read={() => ask({ wrong: null })} />}
      rail={<RecordLinks id={id} mayWrite={mayEdit} />}
      below={<RecordHistory id={id} />}
    >
      <Picture goal={goal} />
      <Actions goal={goal} />
      <Readings goal={goal} correct={(wrong) => ask({ wrong })} />
      <GoalFacts goal={goal} />
      {asked && <ReadingDialog goal={goal} wrong={asked.wrong} close={() => ask(null)} />}
    </RecordPage>
  );
}

/** One goal: where it stands against the line to its target, and what is done to reach it. */
export default function GoalPage() {
  const id = usePathValue('id');
  const query = useQuery({ queryKey: ['actions', 'goal', id], queryFn: () => actions.goal({ params: { id } }) });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(goal) => <GoalRecord key={goal.id} goal={goal} />}
    </Load>
  );
}
