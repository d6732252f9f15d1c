import { DataTable, type TableColumn } from '../../../ui/DataTable.tsx';
import { DateText } from '../../../ui/DateText.tsx';
import { Go } from '../../../ui/Go.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Document, DocumentVersion } from '../contract.ts';
import { label, text } from './texts.ts';
import { versionNames, versionTones } from './words.ts';

/** What the version changed, and the way to see it word by word. */
function Change({ document, version }: { document: Document; version: DocumentVersion }) {
  const t = useText();
  const before = document.versions.find(({ number }) => number < version.number);
  if (!before) return <span className="faint">–</span>;
  const to = `/documents/${document.id}/difference?from=${before.number}&to=${version.number}`;
  return (
    <>
      {version.changeSummary} <Go to={to}>{t(text.compare)}</Go>
    </>
  );
}

function Decision({ version: { decidedBy, decidedOn, paragraph } }: { version: DocumentVersion }) {
  return (
    <>
      {decidedBy} {paragraph}
      {decidedOn && (
        <span className="document-day">
          <DateText at={decidedOn} />
        </span>
      )}
    </>
  );
}

/** Every version with its fingerprint and who brought it into force; each can be read. */
export function VersionTable({ document }: { document: Document }) {
  const t = useText();
  const columns: TableColumn<DocumentVersion>[] = [
    {
      label: t(text.version),
      cell: ({ number }) => (
        <Go to={`/documents/${document.id}?version=${number}`} className="nowrap">
          {t(text.versionNumber, { number })}
        </Go>
      ),
    },
    {
      label: t(label.status),
      cell: ({ status }) => <StatusMark tone={versionTones[status]}>{t(versionNames[status])}</StatusMark>,
    },
    { label: t(text.change), cell: (version) => <Change document={document} version={version} /> },
    { label: t(text.decision), cell: (version) => <Decision version={version} /> },
    { label: t(text.publishedOn), cell: ({ publishedAt }) => <DateText at={publishedAt} /> },
    { label: t(text.publishedBy), cell: ({ publishedBy }) => publishedBy ?? <span className="faint">–</span> },
    {
      label: t(text.hash),
      cell: ({ contentSha256 }) => <code className="document-hash">{contentSha256}</code>,
    },
  ];
  return (
    <>
      <DataTable caption={t(text.tabVersions)} columns={columns} rows={document.versions} rowKey={({ id }) => id} />
      <p className="soft small document-note">{t(text.hashExplained)}</p>
    </>
  );
}
