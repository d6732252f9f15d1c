import { capital } from '../../../../shared/text.ts';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { NumberText } from '../../../../ui/NumberText.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ContextFile } from '../../contract/source.ts';
import { contextFile } from '../words/context-files.ts';
import { contextText as text } from './texts.ts';

function Loaded({ loadedAt }: Pick<ContextFile, 'loadedAt'>) {
  const t = useText();
  if (!loadedAt) return <StatusMark tone="watch">{t(text.missing)}</StatusMark>;
  return (
    <span className="one-line">
      <DateText at={loadedAt} />
    </span>
  );
}

/** Every kind of context, when it came and which rules it carries. */
export function ContextTable({ files }: { files: readonly ContextFile[] }) {
  const t = useText();
  return (
    <>
      <p className="panel-lead">{t(text.lead)}</p>
      <DataTable
        caption={t(text.file)}
        rows={files}
        rowKey={({ file }) => file}
        columns={[
          { label: t(text.file), cell: ({ file }) => capital(contextFile(file, t)) },
          { label: t(text.loaded), cell: (file) => <Loaded {...file} /> },
          { label: t(text.rows), align: 'end', cell: ({ rows }) => <NumberText value={rows} /> },
          {
            label: t(text.rules),
            cell: ({ rules }) =>
              rules.length > 0 ? (
                <span className="small">{rules.join(', ')}</span>
              ) : (
                <span className="faint small">{t(text.noRules)}</span>
              ),
          },
        ]}
      />
    </>
  );
}
