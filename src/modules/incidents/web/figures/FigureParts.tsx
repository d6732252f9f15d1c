import { DataTable } from '../../../../ui/DataTable.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { BarShare } from '../../../../ui/picture/BarShare.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Figures } from '../../contract/figures.ts';
import { figureText as text } from '../../texts/figures.ts';
import { kindNames, regimeNames } from '../../texts/words.ts';
import { AmountBars } from './AmountBars.tsx';
import { AmountText, HoursText } from './AmountText.tsx';
import { amountColumns, partColumns } from './columns.tsx';
import { pageText } from './texts.ts';

/** Reports with a legal day: in time or late. */
export function InTime({ total: { inTime, late } }: Figures) {
  const t = useText();
  if (typeof inTime === 'string' || typeof late === 'string')
    return (
      <p>
        {t(pageText.filings)}: {t(text.inTime).toLowerCase()} <AmountText value={inTime} />,{' '}
        {t(text.late).toLowerCase()} <AmountText value={late} />
      </p>
    );
  if (inTime + late === 0) return <p className="faint">{t(pageText.noFilings)}</p>;
  return (
    <BarShare
      caption={t(pageText.filings)}
      shares={[
        { label: t(text.inTime).toLowerCase(), value: inTime, tone: 'ok' },
        { label: t(text.late).toLowerCase(), value: late, tone: 'late' },
      ]}
    />
  );
}

const times = ['hoursToDetect', 'hoursToDecide', 'hoursToFile', 'hoursToClose'] as const;
/** How long it took, in the middle case. */
export function Times({ total }: Figures) {
  const t = useText();
  return (
    <DataTable
      caption={t(text.times)}
      captioned
      rows={times}
      rowKey={(name) => name}
      columns={[
        { label: t(text.step), cell: (name) => t(text[name]) },
        { label: t(text.median), align: 'end', cell: (name) => <HoursText hours={total[name]} /> },
      ]}
    />
  );
}

const others = ['dismissed', 'nearMisses', 'deviations', 'ideas'] as const;
/** What was reported besides. */
export function Others({ total }: Figures) {
  const t = useText();
  return (
    <>
      <DataTable
        caption={t(text.others)}
        captioned
        rows={others}
        rowKey={(name) => name}
        columns={[
          { label: t(text.what), cell: (name) => t(text[name]) },
          { label: t(text.count), align: 'end', cell: (name) => <AmountText value={total[name]} /> },
        ]}
      />
      <p className="faint small">{t(text.nearMissNote)}</p>
    </>
  );
}

export function ByKind({ byKind }: Figures) {
  const t = useText();
  const caption = t(text.byKind);
  const columns = [
    { label: t(text.kind), cell: ({ kind }: Figures['byKind'][number]) => t(kindNames[kind]) },
    ...amountColumns(t, partColumns),
  ];
  return (
    <AmountBars
      caption={caption}
      counted={t(text.reported)}
      rows={byKind.map(({ kind, reported }) => ({ key: kind, label: t(kindNames[kind]), value: reported }))}
      table={<DataTable caption={caption} rows={byKind} rowKey={({ kind }) => kind} columns={columns} />}
    />
  );
}

export function ByUnit({ byUnit, unit: whole, year }: Figures) {
  const t = useText();
  const caption = t(text.byUnit);
  const nameOf = ({ unit }: Figures['byUnit'][number]) =>
    unit.id === whole.id ? (
      t(pageText.itself, { unit: unit.name })
    ) : (
      <Go to={`/incident-figures?year=${year}&unitId=${unit.id}`}>{unit.name}</Go>
    );
  return (
    <AmountBars
      caption={caption}
      counted={t(text.reported)}
      rows={byUnit.map((row) => ({ key: row.unit.id, label: nameOf(row), value: row.reported }))}
      table={
        <DataTable
          caption={caption}
          rows={byUnit}
          rowKey={({ unit }) => unit.id}
          columns={[{ label: t(text.unit), cell: nameOf }, ...amountColumns(t, partColumns)]}
        />
      }
    />
  );
}

const yearColumns = ['reported', 'incidents', 'toOfficer', 'toImy', 'toCsirt', 'inTime', 'late'] as const;
export function ByYear({ years, unit }: Figures) {
  const t = useText();
  const caption = t(text.byYear);
  const link = (year: number) => <Go to={`/incident-figures?year=${year}&unitId=${unit.id}`}>{year}</Go>;
  return (
    <AmountBars
      caption={caption}
      counted={t(text.reported)}
      rows={years.map(({ year, reported }) => ({ key: String(year), label: link(year), value: reported }))}
      table={
        <DataTable
          caption={caption}
          rows={years}
          rowKey={({ year }) => String(year)}
          columns={[{ label: t(text.year), cell: ({ year }) => link(year) }, ...amountColumns(t, yearColumns)]}
        />
      }
    />
  );
}

const lawColumns = ['toReport', 'notToReport', 'filed', 'inTime', 'late', 'overdue'] as const;
/** What was decided and filed under each law. */
export function ByRegime({ byRegime }: Figures) {
  const t = useText();
  if (byRegime.length === 0) return null;
  return (
    <Panel title={t(text.byRegime)} lead={t(pageText.regimeNote)}>
      <DataTable
        caption={t(text.byRegime)}
        rows={byRegime}
        rowKey={({ regime }) => regime}
        columns={[
          { label: t(text.regime), cell: ({ regime }: Figures['byRegime'][number]) => t(regimeNames[regime]) },
          ...amountColumns(t, lawColumns),
          {
            label: t(text.timeToFile),
            align: 'end' as const,
            cell: ({ hoursToFile }) => <HoursText hours={hoursToFile} />,
          },
        ]}
      />
    </Panel>
  );
}
