import type { ReactNode } from 'react';
import type { z } from 'zod';
import { DateText } from '../../../../ui/DateText.tsx';
import { type Fact, Facts } from '../../../../ui/Facts.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { type Say, useText } from '../../../../ui/Words.tsx';
import type { Action } from '../../contract/action.ts';
import { actionsApi } from '../../contract.ts';
import { actions, known } from '../calls.ts';
import { DueDay, EffectMark, MovedTimes, PriorityName } from '../marks.tsx';
import { label, text } from '../texts.ts';
import { CheckFields, WhatFields, WhoFields } from './ActionFields.tsx';

type Change = z.input<(typeof actionsApi)['change']['body']>;

/** An action as the body of its change: the group on screen is sent with the rest as it stands. */
const changeOf = ({ owner, checker, goal, ...action }: Action): Change => ({
  ...action,
  ownerId: owner.id,
  checkerId: checker?.id ?? null,
  goalId: goal?.id ?? null,
});

type GroupProps = { action: Action };

function Edit({ action, done, children }: GroupProps & { done: () => void; children: ReactNode }) {
  const t = useText();
  const { id } = action;
  return (
    <Form
      schema={actionsApi.change.body}
      initial={changeOf(action)}
      save={(body) => actions.change({ params: { id }, body })}
      reload={async () => changeOf(await actions.get({ params: { id } }))}
      saved={done}
      cancel={done}
      submit={t(text.save)}
    >
      {children}
    </Form>
  );
}

const long = (words: string) => words && <span className="pre-line">{words}</span>;
const day = (at: string | null) => at && <DateText at={at} as="long" />;
const PersonLink = ({ person }: { person: Action['owner'] }) => (
  <Go to={`/organisation/people/${person.id}`}>{person.name}</Go>
);

const aboutFacts = (action: Action, t: Say): Fact[] => [
  { label: t(label.what), value: long(action.what), wide: true },
  { label: t(label.why), value: long(action.why), wide: true },
];

const whoFacts = (action: Action, t: Say): Fact[] => [
  { label: t(label.owner), value: <PersonLink person={action.owner} /> },
  { label: t(label.due), value: <DueDay action={action} as="long" /> },
  { label: t(label.unit), value: <Go to={`/organisation/units/${action.unitId}`}>{action.unit}</Go> },
  { label: t(label.moved), value: <MovedTimes count={action.timesMoved} zero /> },
  { label: t(label.priority), value: <PriorityName {...action} /> },
  { label: t(label.percent), value: action.percent === null ? null : `${action.percent} %` },
  {
    label: t(label.cost),
    value: action.costSek === null ? null : <NumberText value={action.costSek} unit={t(text.kronor)} />,
  },
  {
    label: t(label.effort),
    value: action.effortHours === null ? null : <NumberText value={action.effortHours} unit={t(text.hours)} />,
  },
  ...(action.doneOn ? [{ label: t(label.doneOn), value: day(action.doneOn) }] : []),
  ...(action.goal
    ? [{ label: t(label.goal), value: <Go to={`/goals/${action.goal.id}`}>{action.goal.title}</Go>, wide: true }]
    : []),
];

const effectFacts = (action: Action, t: Say): Fact[] => [
  { label: t(label.checkOn), value: day(action.effectOn ?? action.checkOn) },
  { label: t(label.checker), value: action.checker && <PersonLink person={action.checker} /> },
  ...(action.effect ? [{ label: t(label.effect), value: <EffectMark effect={action.effect} /> }] : []),
  ...(action.effectText ? [{ label: t(label.effectText), value: long(action.effectText), wide: true }] : []),
];

/** What is known of an action, edited in place group by group. */
export function ActionFacts({ action }: GroupProps) {
  const t = useText();
  const { goal } = action;
  const choices = known(
    action.owner,
    action.checker,
    { id: action.unitId, name: action.unit },
    goal && { id: goal.id, name: goal.title },
  );
  const open = action.mayEdit && action.status !== 'checked';
  const edit = (fields: ReactNode) =>
    open
      ? (done: () => void) => (
          <Edit action={action} done={done}>
            {fields}
          </Edit>
        )
      : undefined;
  return (
    <>
      <Facts title={t(text.about)} facts={aboutFacts(action, t)} edit={edit(<WhatFields />)} />
      <Facts title={t(text.people)} facts={whoFacts(action, t)} edit={edit(<WhoFields known={choices} />)} />
      <Facts title={t(text.effect)} facts={effectFacts(action, t)} edit={edit(<CheckFields known={choices} />)} />
    </>
  );
}
