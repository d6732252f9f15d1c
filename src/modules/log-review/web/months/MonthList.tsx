import { useQuery } from '@tanstack/react-query';
import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useNarrow } from '../../../../ui/room.ts';
import { RowsSkeleton } from '../../../../ui/Skeletons.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { MonthRow } from '../../contract/month.ts';
import { months } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { monthTitle } from '../words/month.ts';
import { HowDrawn } from './HowDrawn.tsx';
import { MonthState } from './MonthState.tsx';
import { monthText as text } from './texts.ts';
import './months.css';

function Signed({ reviews, signed }: MonthRow) {
  const t = useText();
  return reviews > 0 ? (
    <span className="figures">{t(text.signedOf, { signed, reviews })}</span>
  ) : (
    <NumberText value={null} />
  );
}

function MonthTable({ rows }: { rows: readonly MonthRow[] }) {
  const t = useText();
  const { language } = useLanguage();
  const narrow = useNarrow();
  const name: TableColumn<MonthRow> = {
    label: t(text.month),
    cell: ({ month, state }) => (
      <span className="month-name">
        <Go to={`/log-review/months/${month}`}>{monthTitle(month, language)}</Go>
        {narrow && <MonthState state={state} />}
      </span>
    ),
  };
  const wide: TableColumn<MonthRow>[] = [
    { label: t(text.state), cell: ({ state }) => <MonthState state={state} /> },
    { label: t(text.drawnAt), cell: ({ drawnAt }) => <DateText at={drawnAt} /> },
  ];
  const items: TableColumn<MonthRow> = {
    label: t(narrow ? text.itemsShort : text.items),
    align: 'end',
    cell: (row) => <NumberText value={row.reviews > 0 ? row.items : null} />,
  };
  const signed: TableColumn<MonthRow> = {
    label: t(narrow ? text.reviewsShort : text.reviews),
    align: 'end',
    cell: (row) => <Signed {...row} />,
  };
  return (
    <DataTable
      caption={t(pageTitles.months)}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[name, ...(narrow ? [] : wide), items, signed]}
    />
  );
}

/** The months of review, the latest first. */
export default function MonthList() {
  const t = useText();
  const query = useQuery({ queryKey: ['logReview', 'months'], queryFn: () => months.months({}) });
  return (
    <>
      <PageTitle
        title={t(pageTitles.months)}
        lead={t(text.lead)}
        back={{ to: '/log-review/follow-up', label: t(pageTitles.followUp) }}
      />
      <HowDrawn />
      <Load query={query} skeleton={<RowsSkeleton />}>
        {({ items }) =>
          items.length > 0 ? <MonthTable rows={items} /> : <EmptyState title={t(text.none)} text={t(text.noneText)} />
        }
      </Load>
    </>
  );
}
