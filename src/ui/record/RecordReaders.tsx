import type { Reader } from '../../shared/record.ts';
import { DataTable } from '../DataTable.tsx';
import { DateText } from '../DateText.tsx';
import { Load } from '../Load.tsx';
import { Panel } from '../Panel.tsx';
import { useText } from '../Words.tsx';
import { readerText, recordText } from './texts.ts';
import { records, useRecordPart } from './useRecordPart.ts';

/** Who has opened a record, when first and last, and how often. */
export function ReaderTable({ readers }: { readers: readonly Reader[] }) {
  const t = useText();
  if (readers.length === 0) return <p className="faint small">{t(recordText.noReaders)}</p>;
  return (
    <DataTable
      caption={t(recordText.readers)}
      rows={readers}
      rowKey={(reader) => `${reader.name}${reader.hsaId}`}
      columns={[
        { label: t(readerText.name), cell: (reader) => reader.name },
        { label: t(readerText.first), cell: (reader) => <DateText at={reader.firstAt} /> },
        { label: t(readerText.last), cell: (reader) => <DateText at={reader.lastAt} /> },
        { label: t(readerText.times), align: 'end', cell: (reader) => reader.times },
      ]}
    />
  );
}

/** "Vem har sett detta", from the audit trail. */
export function RecordReaders({ id }: { id: string }) {
  const t = useText();
  return (
    <Panel title={t(recordText.readers)}>
      <Load query={useRecordPart('readers', id, records.readers)}>
        {({ items }) => <ReaderTable readers={items} />}
      </Load>
    </Panel>
  );
}
