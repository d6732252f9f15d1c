import { useState } from 'react';
import { showMoment } from '../../../../shared/date.ts';
import { Row, Stack } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useNarrow } from '../../../../ui/room.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { LogExtract, ToldRow } from '../../contract/extract.ts';
import { deedNames, hintNames } from '../../texts/extract.ts';
import { MarkDialog } from './SecrecyDialogs.tsx';
import { extractText as text } from './texts.ts';
import { SecrecyMark } from './words.tsx';

const dayOf = ({ firstAt }: ToldRow): string => showMoment(firstAt).slice(0, 10);
const timeOf = ({ firstAt, lastAt }: ToldRow): string => {
  const [from, to] = [showMoment(firstAt).slice(11), showMoment(lastAt).slice(11)];
  return from === to ? from : `${from}–${to}`;
};

/** The day, and the time of it below. */
function When({ row }: { row: ToldRow }) {
  return (
    <span className="extract-when figures">
      <span>{dayOf(row)}</span> <span>{timeOf(row)}</span>
    </span>
  );
}

function Hints({ row }: { row: ToldRow }) {
  const t = useText();
  return row.hints.length === 0 ? '–' : row.hints.map((hint) => t(hintNames[hint])).join('. ');
}

function What({ row }: { row: ToldRow }) {
  const t = useText();
  return row.done.map((deed) => t(deedNames[deed])).join(', ');
}

const readerOf = ({ readerName, readerTitle }: ToldRow): string =>
  [readerName, readerTitle].filter(Boolean).join(', ') || '–';

/** All there is to know of an access in one cell, where there is no room for a column each. */
function Told({ row }: { row: ToldRow }) {
  return (
    <div className="extract-told">
      <strong>{readerOf(row)}</strong>
      <span>{row.unit}</span>
      <span>
        <What row={row} />
      </span>
      {row.hints.length > 0 && (
        <span className="soft small">
          <Hints row={row} />
        </span>
      )}
      <SecrecyMark row={row} />
    </div>
  );
}

type Chosen = { ids: ReadonlySet<string>; toggle: (id: string) => void; open: boolean };
function useColumns({ ids, toggle, open }: Chosen) {
  const t = useText();
  const narrow = useNarrow();
  const when = (row: ToldRow) =>
    open ? (
      <label className="extract-select">
        <input
          type="checkbox"
          aria-label={t(text.select, { when: `${dayOf(row)} ${timeOf(row)}`, unit: row.unit })}
          checked={ids.has(row.id)}
          onChange={() => toggle(row.id)}
        />
        <When row={row} />
      </label>
    ) : (
      <When row={row} />
    );
  const first = { label: t(text.when), cell: when };
  if (narrow) return [first, { label: t(text.access), cell: (row: ToldRow) => <Told row={row} /> }];
  return [
    first,
    { label: t(text.unit), cell: ({ unit }: ToldRow) => unit },
    { label: t(text.who), cell: readerOf },
    { label: t(text.what), cell: (row: ToldRow) => <What row={row} /> },
    { label: t(text.weigh), cell: (row: ToldRow) => <Hints row={row} /> },
    { label: t(text.secrecy), cell: (row: ToldRow) => <SecrecyMark row={row} /> },
  ];
}

/** Each access, with what to weigh and what the patient is told. */
export function ToldRows({ extract }: { extract: LogExtract }) {
  const t = useText();
  const [ids, choose] = useState<ReadonlySet<string>>(new Set());
  const [asked, ask] = useState(false);
  const toggle = (id: string) =>
    choose(ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : new Set([...ids, id]));
  const columns = useColumns({ ids, toggle, open: extract.state === 'draft' });
  if (extract.rows.length === 0)
    return (
      <Panel title={t(text.rows)}>
        <p className="soft">{t(text.nothing)}</p>
      </Panel>
    );
  const more = extract.rowCount > extract.rows.length ? ` ${t(text.more, { shown: extract.rows.length })}` : '';
  return (
    <Panel title={t(text.rows)} lead={t(text.rowsLead, { count: extract.rowCount }) + more}>
      <Stack>
        {ids.size > 0 && (
          <Row gap="tight">
            <span>{t(text.chosen, { count: ids.size })}</span>
            <Button size="small" aria-haspopup="dialog" onClick={() => ask(true)}>
              {t(text.mark)}
            </Button>
          </Row>
        )}
        <div className="extract-rows">
          <DataTable caption={t(text.rows)} columns={columns} rows={extract.rows} rowKey={({ id }) => id} />
        </div>
      </Stack>
      {asked && (
        <MarkDialog
          extract={extract}
          which={{ by: 'rows', rowIds: [...ids] }}
          done={() => {
            choose(new Set());
            ask(false);
          }}
          close={() => ask(false)}
        />
      )}
    </Panel>
  );
}
