import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import type { RecordCard } from '../../../../shared/record.ts';
import { useActor } from '../../../../ui/Actor.tsx';
import { useGo, useSearchValue } from '../../../../ui/address.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { actionsApi } from '../../contract.ts';
import { actions, known, useOwnUnit, useUnit } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { text } from '../texts.ts';
import { CheckFields, WhatFields, WhoFields } from './ActionFields.tsx';
import { useNamedRecord } from './useOrigin.ts';
import '../style/actions.css';

type Origins = { from: RecordCard | null; follows: RecordCard | null; goal: RecordCard | null };

/** What the address already says of a new action. */
function useGiven({ from, follows, goal }: Origins) {
  const t = useText();
  const [asked] = useSearchValue('unitId');
  const [named, own] = [useUnit(), useOwnUnit('edit')];
  const unit = asked === '' ? own : named;
  return {
    unit: unit && unit.id !== '' ? unit : undefined,
    initial: {
      ...(unit && unit.id !== '' ? { unitId: unit.id } : {}),
      ...(goal ? { goalId: goal.id } : {}),
      ...(follows ? { followsId: follows.id } : {}),
      ...(from ? { origins: [{ recordId: from.id, reason: t(text.fromReason) }] } : {}),
    },
  };
}

function NewForm(origins: Origins) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const person = useActor()?.person;
  const [id] = useState(newId);
  const { unit, initial } = useGiven(origins);
  const came = origins.follows ?? origins.from ?? origins.goal;
  const back = came?.path ?? '/actions';
  const goal = origins.goal && { id: origins.goal.id, name: origins.goal.title };
  const choices = known(person, unit, goal);
  return (
    <>
      <PageTitle
        title={t(pageTitles.newAction)}
        back={{ to: back, label: came?.title ?? t(pageTitles.actions) }}
        lead={came ? t(text.cameFrom, { title: came.title }) : t(text.createLead)}
      />
      <div className="action-form">
        <Form
          schema={actionsApi.create.body}
          initial={{ id, priority: 'normal', ...initial }}
          save={(body) => actions.create({ body })}
          saved={(made) => {
            notify.done(t(text.created));
            go(origins.from?.path ?? `/actions/${made.id}`);
          }}
          cancel={() => go(back)}
          submit={t(text.createVerb)}
          {...(came ? {} : { draftKey: 'actions.new' })}
        >
          <Panel title={t(text.about)}>
            <WhatFields />
          </Panel>
          <Panel title={t(text.people)}>
            <WhoFields known={choices} due />
          </Panel>
          <Panel title={t(text.effect)}>
            <CheckFields known={choices} />
          </Panel>
        </Form>
      </div>
    </>
  );
}

/** Adds an action; made for another record it is linked to that at once. */
export default function NewAction() {
  const [from, follows, goal] = [useNamedRecord('from'), useNamedRecord('follows'), useNamedRecord('goalId')];
  const unit = useUnit();
  if (from.waiting || follows.waiting || goal.waiting || unit.name === '…') return <PageSkeleton />;
  return <NewForm from={from.record} follows={follows.record} goal={goal.record} />;
}
