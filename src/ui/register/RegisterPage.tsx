import { type ReactNode, useState } from 'react';
import type { Text } from '../../shared/text.ts';
import { ErrorState } from '../ErrorState.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { useRemembered } from '../remembered.ts';
import { useNarrow, useRoomBeside } from '../room.ts';
import { RowsSkeleton } from '../Skeletons.tsx';
import { useText } from '../Words.tsx';
import { type Column, chosenColumns, columnsBeside } from './column.ts';
import { NoRows } from './NoRows.tsx';
import { PeekBeside } from './PeekBeside.tsx';
import { RegisterCards } from './RegisterCards.tsx';
import { RegisterFoot } from './RegisterFoot.tsx';
import { RegisterTable } from './RegisterTable.tsx';
import { RegisterTools } from './RegisterTools.tsx';
import type { Register } from './useRegister.ts';

export type RegisterPageProps<Row> = {
  register: Register<Row>;
  title: string;
  /** What is counted, in plural, as it stands after a number: "dokument", "incidenter". */
  counted: Text;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  /** The row's page. */
  to: (row: Row) => string;
  /** What the row is called, for links and the peek panel's head. */
  name: (row: Row) => string;
  lead?: ReactNode;
  /** The one primary action: `<ButtonLink kind="main" to="/documents/new">`. */
  action?: ReactNode;
  /** What to show beside the list; leave out when a row says it all. */
  peek?: (row: Row) => ReactNode;
  /** The list endpoint's path, when it has an export: `documentsApi.list.path`. */
  exportPath?: string;
  /** When the register is empty without any filter: an `EmptyState` with the first step. */
  empty: ReactNode;
  /** A picture above the list, as a coverage strip. */
  above?: ReactNode;
};

/** A register: title, search, filters, rows, count, export, peek. */
export function RegisterPage<Row>(props: RegisterPageProps<Row>) {
  const { title, lead, action, above } = props;
  return (
    <>
      <PageTitle title={title} lead={lead} actions={action} />
      {above}
      <RegisterList {...props} />
    </>
  );
}

type RegisterListProps<Row> = Omit<RegisterPageProps<Row>, 'title' | 'lead' | 'action' | 'above'>;

/** The rows themselves, or why there are none. */
function Rows<Row>({
  register,
  empty,
  children,
}: Pick<RegisterListProps<Row>, 'register' | 'empty'> & { children: ReactNode }) {
  const { data, error, refetch, isPlaceholderData } = register.query;
  if (data === undefined && error) return <ErrorState error={error} retry={() => void refetch()} />;
  if (data === undefined) return <RowsSkeleton rows={12} />;
  if (register.rows.length === 0) return <NoRows register={register} empty={empty} />;
  return <div className={isPlaceholderData ? 'register-waiting' : undefined}>{children}</div>;
}

/** The register without its title, to stand within another page. */
export function RegisterList<Row>(props: RegisterListProps<Row>) {
  const t = useText();
  const { register, columns, counted, peek, rowKey, name, to } = props;
  const narrow = useNarrow();
  const [chosen, choose] = useRemembered<string[] | null>(`columns.${register.name}`, null);
  const [peeked, setPeeked] = useState<string | null>(null);
  const shown = chosenColumns(columns, chosen);
  const row = peek && register.rows.find((one) => rowKey(one) === peeked);
  const beside = useRoomBeside() && row !== undefined;
  const Shape = narrow ? RegisterCards : RegisterTable;
  const rows = {
    rowKey,
    name,
    to,
    register,
    peeked,
    peek: peek ? setPeeked : null,
    caption: t(counted),
    byChoice: chosen !== null,
  };
  const tools = { register, counted, columns, chosen: shown, choose, exportPath: props.exportPath, narrow };
  return (
    <div className={beside ? 'register register-peeking' : 'register'}>
      <div className="register-list">
        <RegisterTools {...tools} />
        <Rows register={register} empty={props.empty}>
          <Shape {...rows} rows={register.rows} columns={beside ? columnsBeside(shown) : shown} />
          <RegisterFoot register={register} counted={counted} />
        </Rows>
      </div>
      {row && (
        <PeekBeside title={name(row)} to={to(row)} close={() => setPeeked(null)}>
          {peek(row)}
        </PeekBeside>
      )}
    </div>
  );
}
