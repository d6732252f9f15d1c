import { IconChartBar, IconFileImport, IconLayoutKanban } from '@tabler/icons-react';
import { useMay } from '../../../../ui/Actor.tsx';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterPage } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { ActionRow } from '../../contract/action.ts';
import { actionsApi } from '../../contract.ts';
import { may } from '../../permissions.ts';
import { priorityNames, statusNames } from '../../texts/words.ts';
import { actions, findGoals, findPeople, findUnits } from '../calls.ts';
import { ActionStatusMark, DueDay, EffectMark, MovedTimes, PriorityName } from '../marks.tsx';
import { pageTitles } from '../page-titles.ts';
import { label, text } from '../texts.ts';

const columns: Column<ActionRow>[] = [
  { key: 'title', label: label.title, cell: ({ title }) => title, sort: true, width: '32%' },
  { key: 'due', label: label.due, cell: (row) => <DueDay action={row} />, sort: 'dueOn', oneLine: true },
  { key: 'owner', label: label.owner, cell: ({ owner }) => owner.name, oneLine: true },
  { key: 'unit', label: label.unit, cell: ({ unit }) => unit },
  {
    key: 'status',
    label: label.status,
    cell: ({ status }) => <ActionStatusMark status={status} />,
    oneLine: true,
    card: 'head',
  },
  { key: 'moved', label: label.moved, cell: ({ timesMoved }) => <MovedTimes count={timesMoved} />, oneLine: true },
  { key: 'priority', label: label.priority, cell: (row) => <PriorityName {...row} />, card: 'none' },
  { key: 'number', label: label.number, cell: ({ number }) => number, sort: true, oneLine: true, card: 'none' },
  { key: 'effect', label: label.effect, cell: ({ effect }) => effect && <EffectMark effect={effect} />, hidden: true },
];

const filters: Filter[] = [
  { kind: 'flag', name: 'open', label: label.open },
  { kind: 'flag', name: 'late', label: label.late },
  { kind: 'flag', name: 'mine', label: label.mine },
  { kind: 'choice', name: 'status', label: label.status, options: optionsOf(statusNames) },
  { kind: 'record', name: 'unitId', label: label.unit, search: findUnits },
  { kind: 'record', name: 'ownerId', label: label.owner, search: findPeople },
  { kind: 'choice', name: 'priority', label: label.priority, options: optionsOf(priorityNames) },
  { kind: 'day', name: 'dueBefore', label: label.dueBefore, phrase: text.dueBeforePhrase },
  { kind: 'record', name: 'goalId', label: label.goal, search: findGoals },
];

function Peek({ row }: { row: ActionRow }) {
  const t = useText();
  return (
    <FactList
      facts={[
        { label: t(label.status), value: <ActionStatusMark status={row.status} /> },
        { label: t(label.due), value: <DueDay action={row} as="long" /> },
        { label: t(label.owner), value: row.owner.name },
        { label: t(label.unit), value: row.unit },
        { label: t(label.moved), value: <MovedTimes count={row.timesMoved} zero /> },
        { label: t(label.priority), value: <PriorityName {...row} /> },
        { label: t(label.percent), value: row.percent === null ? null : `${row.percent} %` },
        { label: t(label.checkOn), value: row.checkOn && <DateText at={row.checkOn} as="long" /> },
        { label: t(label.number), value: row.number },
      ]}
    />
  );
}

function Ways() {
  const t = useText();
  const [mayRead, mayEdit, mayImport] = [useMay(may.read), useMay(may.edit), useMay(may.import)];
  return (
    <>
      {mayRead && (
        <ButtonLink icon={IconChartBar} to="/actions/by-unit">
          {t(text.byUnit)}
        </ButtonLink>
      )}
      <ButtonLink icon={IconLayoutKanban} to="/actions/board">
        {t(text.board)}
      </ButtonLink>
      {mayImport && (
        <ButtonLink icon={IconFileImport} to="/import/actions.actions">
          {t(text.import)}
        </ButtonLink>
      )}
      {mayEdit && (
        <ButtonLink kind="main" to="/actions/new">
          {t(text.create)}
        </ButtonLink>
      )}
    </>
  );
}

/** The register of actions. */
export default function ActionList() {
  const t = useText();
  const mayRead = useMay(may.read);
  const register = useRegister(actions.list, { name: 'actions', sort: 'next', filters });
  return (
    <RegisterPage
      register={register}
      title={t(pageTitles.actions)}
      lead={t(text.lead)}
      counted={text.counted}
      columns={columns}
      action={<Ways />}
      rowKey={({ id }) => id}
      name={({ title }) => title}
      to={({ id }) => `/actions/${id}`}
      peek={(row) => <Peek row={row} />}
      exportPath={actionsApi.list.path}
      empty={<EmptyState title={t(text.none)} text={t(mayRead ? text.noneText : text.noneOwn)} />}
    />
  );
}
