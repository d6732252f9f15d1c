import { DataTable } from '../../../../ui/DataTable.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { SampleRead } from '../../contract/source.ts';
import { ownHeadings } from '../../contract/source-words.ts';
import { fields } from './dialect.ts';
import { fieldNames, dialectText as text } from './source-texts.ts';

type Placed<T> = { place: number; row: T };

/** Places of a list as rows of a table, which have no ids of their own. */
const placed = <T,>(list: readonly T[]): Placed<T>[] => list.map((row, place) => ({ place, row }));

function Raw({ headings, lines }: Pick<SampleRead, 'headings' | 'lines'>) {
  const t = useText();
  if (headings.length === 0) return null;
  return (
    <DataTable
      caption={t(text.columns)}
      captioned
      rows={placed(lines)}
      rowKey={({ place }) => String(place)}
      columns={headings.map((label, column) => ({
        label,
        cell: ({ row }: Placed<string[]>) => <span className="sample-cell">{row[column]}</span>,
      }))}
    />
  );
}

function Understood({ rows }: Pick<SampleRead, 'rows'>) {
  const t = useText();
  const plain = ['system', 'userHsa', 'unitHsa', 'activity', 'purpose', 'resourceType'] as const;
  return (
    <DataTable
      caption={t(text.understood)}
      captioned
      rows={placed(rows)}
      rowKey={({ place }) => String(place)}
      columns={[
        {
          label: t(text.at),
          cell: ({ row }) => <span className="sample-cell">{row.at.slice(0, 19).replace('T', ' ')}</span>,
        },
        ...plain.map((field) => ({
          label: t(fieldNames[field]),
          cell: ({ row }: { row: SampleRead['rows'][number] }) => <span className="sample-cell">{row[field]}</span>,
        })),
        {
          label: t(text.patient),
          cell: ({ row }) => <span className="sample-cell">{t(row.patient ? text.has : text.lacks)}</span>,
        },
      ]}
    />
  );
}

function Misfits({ misfits }: Pick<SampleRead, 'misfits'>) {
  const t = useText();
  if (misfits.length === 0) return null;
  return (
    <>
      <h3>{t(text.wouldFail)}</h3>
      <ul className="quarantine-records">
        {misfits.map(({ reason, said, count, raw }) => (
          <li key={reason}>
            {t(said)} ({count})<pre>{raw}</pre>
          </li>
        ))}
      </ul>
    </>
  );
}

const named = new Map(fields.map((field) => [ownHeadings[field], fieldNames[field]]));

/** Our headings in words: "Tidpunkt (at), Användare (user_hsa)". */
const inWords = (columns: string, t: ReturnType<typeof useText>): string =>
  columns
    .split(', ')
    .map((heading) => {
      const name = named.get(heading);
      return name ? `${t(name)} (${heading})` : heading;
    })
    .join(', ');

/** The sample as it came and as it is understood. */
export function SampleView({ read }: { read: SampleRead }) {
  const t = useText();
  const { refused, rows, misfits } = read;
  const failed = misfits.reduce((sum, { count }) => sum + count, 0);
  const why = refused?.columns ? t(text.refused, { columns: inWords(refused.columns, t) }) : t(text.unreadable);
  return (
    <div className="stack gap-usual">
      {refused ? (
        <NoticeLine tone="late">{why}</NoticeLine>
      ) : (
        <NoticeLine tone={failed > 0 ? 'watch' : 'ok'}>{t(text.read, { rows: read.read, misfits: failed })}</NoticeLine>
      )}
      <Raw {...read} />
      {rows.length > 0 && <Understood rows={rows} />}
      <Misfits misfits={misfits} />
    </div>
  );
}
