import type { ReactNode } from 'react';
import { Stack } from '../../../../ui/Arrange.tsx';
import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useNarrow } from '../../../../ui/room.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { DecisionRow, FollowUp } from '../../contract/follow-up.ts';
import { AmountText, RuleName, ShareText } from './FigureText.tsx';
import { followText, judgedText as text } from './texts.ts';

const counts = ['justified', 'explained', 'unclear', 'unjustified', 'undecided'] as const;

/** All counts in a line, where there is no room for a column each. */
function Counts({ row }: { row: DecisionRow }) {
  const t = useText();
  const told = counts.filter((count) => row[count] !== 0);
  return (
    <ul className="judged-counts">
      {told.map((count) => (
        <li key={count}>
          {t(text[count])} <AmountText value={row[count]} />
        </li>
      ))}
    </ul>
  );
}

type DecisionTableProps = { caption: string; rows: readonly DecisionRow[]; name: (row: DecisionRow) => ReactNode };

function DecisionTable({ caption, rows, name }: DecisionTableProps) {
  const t = useText();
  const narrow = useNarrow();
  const named = (row: DecisionRow) => (
    <>
      {name(row)}
      {narrow && <Counts row={row} />}
    </>
  );
  const perCount = counts.map(
    (count): TableColumn<DecisionRow> => ({
      label: t(text[count]),
      align: 'end',
      cell: (row) => <AmountText value={row[count]} />,
    }),
  );
  const what: TableColumn<DecisionRow> = { label: t(text.what), width: narrow ? '72%' : '32%', cell: named };
  const precision: TableColumn<DecisionRow> = {
    label: t(text.precision),
    align: 'end',
    cell: (row) => <ShareText share={row.precision} />,
  };
  const columns = [what, ...(narrow ? [] : perCount), precision];
  return <DataTable caption={caption} rows={rows} rowKey={({ code }) => code} columns={columns} />;
}

/** How what was put before the reviewers was judged, by why it was shown and by mark. */
export function Judgements({ byWhy, byRule, wholeRegion }: FollowUp) {
  const t = useText();
  if (byWhy.length === 0 && byRule.length === 0) return <EmptyState title={t(text.none)} />;
  return (
    <Stack gap="wide">
      <p className="soft follow-note">{t(text.precisionNote)}</p>
      <Panel title={t(text.byWhy)}>
        <DecisionTable caption={t(text.byWhy)} rows={byWhy} name={({ name }) => t(name)} />
      </Panel>
      {byRule.length > 0 && (
        <Panel title={t(text.byRule)} lead={t(text.byRuleLead)}>
          <DecisionTable caption={t(text.byRule)} rows={byRule} name={(row) => <RuleName {...row} />} />
        </Panel>
      )}
      {!wholeRegion && <p className="faint small">{t(followText.fewNote)}</p>}
    </Stack>
  );
}
