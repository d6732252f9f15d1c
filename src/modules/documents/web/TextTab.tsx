import type { ReactNode } from 'react';
import { useSearchValue } from '../../../ui/address.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Go } from '../../../ui/Go.tsx';
import { Load } from '../../../ui/Load.tsx';
import { NoticeLine } from '../../../ui/Notices.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Document, DocumentVersion } from '../contract.ts';
import { useVersionText } from './calls.ts';
import { text } from './texts.ts';
import { VersionText } from './VersionText.tsx';

/** The version asked for in the address, else the one in force, else the latest one may read. */
export function versionToRead({ versions }: Document, asked: string): DocumentVersion | undefined {
  return (
    versions.find(({ number }) => String(number) === asked) ??
    versions.find(({ status }) => status === 'published') ??
    versions[0]
  );
}

/** Says so when what one reads is not what applies. */
function Caution({ document, version }: { document: Document; version: DocumentVersion }): ReactNode {
  const t = useText();
  const current = document.versions.find(({ status }) => status === 'published');
  const toCurrent = current && current !== version && <Go to={`/documents/${document.id}`}>{t(text.readCurrent)}</Go>;
  if (document.status === 'withdrawn') return <NoticeLine tone="late">{t(text.readingWithdrawn)}</NoticeLine>;
  if (version.status === 'published') return null;
  const words = version.status === 'draft' ? t(text.readingDraft) : t(text.readingOld, { number: version.number });
  return (
    <NoticeLine tone={version.status === 'draft' ? 'probable' : 'watch'}>
      {words} {toCurrent}
    </NoticeLine>
  );
}

function Reading({ document, version }: { document: Document; version: DocumentVersion }) {
  const query = useVersionText(document.id, version.number);
  return (
    <>
      <Caution document={document} version={version} />
      <Load query={query}>{(shown) => <VersionText version={shown} />}</Load>
    </>
  );
}

/** The text one has come to read. */
export function TextTab({ document }: { document: Document }) {
  const t = useText();
  const [asked] = useSearchValue('version');
  const version = versionToRead(document, asked);
  if (version) return <Reading document={document} version={version} />;
  return <EmptyState title={t(text.noText)} text={t(text.noTextText)} />;
}
