import { useMemo } from 'react';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { CellMark } from '../../../../ui/picture/CellMark.tsx';
import type { Column } from '../../../../ui/register/column.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { RegisterList } from '../../../../ui/register/RegisterPage.tsx';
import { useRegister } from '../../../../ui/register/useRegister.ts';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { UnitStrip } from '../../contract/follow-up.ts';
import { following } from '../calls.ts';
import { monthTitle, shortMonth } from '../words/month.ts';
import { addressOfUnit } from './asked.ts';
import { cellOf, type Standing } from './standing.ts';
import { standingText, followText as text } from './texts.ts';

const filters: Filter[] = [{ kind: 'flag', name: 'overdue', label: text.onlyOverdue }];
const standings: readonly Standing[] = ['onTime', 'late', 'overdue', 'open', 'none'];

/** What the cells mean. */
function Key() {
  const t = useText();
  return (
    <ul className="legend">
      {standings.map((standing) => (
        <li key={standing}>
          <CellMark state={cellOf[standing]} /> {t(standingText[standing])}
        </li>
      ))}
    </ul>
  );
}

function Cells({ cells }: Pick<UnitStrip, 'cells'>) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <ul className="strip follow-strip">
      {cells.map(({ month, state }) => {
        const said = `${monthTitle(month, language)}: ${t(standingText[state])}`;
        return (
          <li key={month} className="strip-cell" title={said}>
            <CellMark state={cellOf[state]} size={18} />
            <span className="unseen">{said}</span>
          </li>
        );
      })}
    </ul>
  );
}

const columnsFor = (from: string, to: string): Column<UnitStrip>[] => [
  { key: 'unit', label: text.unit, cell: ({ unit }) => unit, sort: true, width: '38%' },
  {
    key: 'cells',
    label: {
      sv: `${shortMonth(from, 'sv')} – ${shortMonth(to, 'sv')}`,
      en: `${shortMonth(from, 'en')} – ${shortMonth(to, 'en')}`,
    },
    cell: (row) => <Cells cells={row.cells} />,
    card: 'head',
  },
  {
    key: 'overdue',
    label: text.overdue,
    cell: ({ overdue }) => <NumberText value={overdue} />,
    sort: true,
    align: 'end',
    card: 'none',
  },
];

type UnitStripsProps = { from: string; to: string; unitId: string };

/** Each unit's months as a strip of cells, those with something overdue first. */
export function UnitStrips({ from, to, unitId }: UnitStripsProps) {
  const t = useText();
  const fixed = useMemo(() => ({ from, to, unitId }), [from, to, unitId]);
  const columns = useMemo(() => columnsFor(from, to), [from, to]);
  const register = useRegister(following.strips, { name: 'log-strips', sort: '-overdue', filters, fixed });
  return (
    <>
      <Key />
      <RegisterList
        register={register}
        counted={text.stripUnits}
        columns={columns}
        rowKey={({ id }) => id}
        name={({ unit }) => unit}
        to={({ id }) => addressOfUnit(id)}
        empty={<EmptyState title={t(text.noUnits)} text={t(text.noUnitsText)} />}
      />
    </>
  );
}
