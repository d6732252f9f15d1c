import type { Text } from '../../../../shared/text.ts';
import { DateText } from '../../../../ui/DateText.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { IncidentRow } from '../../contract/case.ts';
import { findUnits } from '../calls.ts';
import { label } from '../texts.ts';
import { categoryNames, ExerciseMark, KindName, kindNames, StateMark, stateNames, YesNoName } from '../words.tsx';
import { NextLimit } from './NextLimit.tsx';
import { listText as text } from './texts.ts';

function MajorMark() {
  const t = useText();
  return <StatusMark tone="serious">{t(text.major)}</StatusMark>;
}

/** What a case is called, with what must not be missed about it. */
export const CaseName = ({ row }: { row: IncidentRow }) => (
  <span className="case-name">
    {row.exercise && <ExerciseMark />} <span>{row.title}</span> {row.major && <MajorMark />}
  </span>
);

function Said({ text: said }: { text: Text }) {
  return useText()(said);
}

export const columns: Column<IncidentRow>[] = [
  { key: 'title', label: text.title, cell: (row) => <CaseName row={row} />, sort: true, width: '26%' },
  { key: 'number', label: label.number, cell: ({ number }) => number, sort: true, oneLine: true },
  {
    key: 'state',
    label: label.state,
    cell: ({ state }) => <StateMark state={state} />,
    card: 'head',
  },
  { key: 'next', label: text.next, cell: (row) => <NextLimit row={row} />, oneLine: true },
  {
    key: 'received',
    label: label.received,
    cell: (row) => <DateText at={row.receivedAt} as="near" />,
    sort: 'receivedAt',
    oneLine: true,
  },
  { key: 'unit', label: label.unit, cell: ({ unit }) => unit },
  { key: 'kind', label: label.kind, cell: ({ kind }) => <KindName kind={kind} />, card: 'none' },
  { key: 'category', label: label.category, cell: (row) => <Said text={categoryNames[row.category]} />, hidden: true },
  { key: 'personal', label: text.personalData, cell: (row) => <YesNoName answer={row.personalData} />, hidden: true },
  { key: 'noticed', label: label.noticed, cell: (row) => <DateText at={row.noticedAt} />, hidden: true },
];

export const filters: Filter[] = [
  { kind: 'flag', name: 'open', label: text.open },
  { kind: 'flag', name: 'mine', label: text.mine },
  { kind: 'choice', name: 'state', label: label.state, options: optionsOf(stateNames) },
  { kind: 'choice', name: 'category', label: label.category, options: optionsOf(categoryNames) },
  { kind: 'choice', name: 'kind', label: label.kind, options: optionsOf(kindNames) },
  { kind: 'record', name: 'unitId', label: label.unit, search: findUnits },
  {
    kind: 'choice',
    name: 'exercise',
    label: text.exercise,
    options: [
      { value: '0', label: text.noExercises },
      { value: '1', label: text.onlyExercises },
    ],
  },
  { kind: 'day', name: 'from', label: text.from, phrase: text.fromPhrase },
  { kind: 'day', name: 'to', label: text.to, phrase: text.toPhrase },
];
