import { IconArrowsDiff, IconFileTypePdf } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { addressOf } from '../../../shared/client.ts';
import { Row } from '../../../ui/Arrange.tsx';
import { useSearchValue } from '../../../ui/address.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Go } from '../../../ui/Go.tsx';
import { Load } from '../../../ui/Load.tsx';
import { NoticeLine } from '../../../ui/Notices.tsx';
import { useText } from '../../../ui/Words.tsx';
import { type Document, type DocumentVersion, documentsApi } from '../contract.ts';
import { useMine, useVersionText } from './calls.ts';
import { Helped } from './reading/Helped.tsx';
import { ReadPart } from './reading/ReadPart.tsx';
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

type ReadingProps = { document: Document; version: DocumentVersion };

/** Says so when what one reads is not what applies. */
function Caution({ document, version }: ReadingProps): ReactNode {
  const t = useText();
  const current = document.versions.find(({ status }) => status === 'published');
  const toCurrent = current && current !== version && <Go to={`/documents/${document.id}`}>{t(text.readCurrent)}</Go>;
  if (document.status === 'withdrawn') return <Withdrawn document={document} />;
  if (version.status === 'published') return null;
  const words = version.status === 'draft' ? t(text.readingDraft) : t(text.readingOld, { number: version.number });
  return (
    <NoticeLine tone={version.status === 'draft' ? 'probable' : 'watch'}>
      {words} {toCurrent}
    </NoticeLine>
  );
}

/** No longer applies: why, and what does instead. */
function Withdrawn({ document: { replacedBy, withdrawnReason } }: Pick<ReadingProps, 'document'>) {
  const t = useText();
  return (
    <NoticeLine tone="late">
      <span>
        {t(text.readingWithdrawn)} {withdrawnReason}{' '}
        {replacedBy && (
          <>
            {t(text.replacedBy)} <Go to={`/documents/${replacedBy.id}`}>{replacedBy.title}</Go>
          </>
        )}
      </span>
    </NoticeLine>
  );
}

/** What one may do with the text: take it along, or see what it changed. */
function Tools({ document, version: { number, changeSummary } }: ReadingProps) {
  const t = useText();
  const { id, versions } = document;
  const before = versions.find((one) => one.number < number);
  return (
    <>
      {before && changeSummary && (
        <p className="document-note">
          <strong>{t(text.changedSince)}</strong> {changeSummary}
        </p>
      )}
      <div className="document-tools">
        <Row gap="tight">
          <ButtonLink
            kind="quiet"
            size="small"
            icon={IconFileTypePdf}
            href={addressOf(documentsApi.textFile, { params: { id, number } })}
            download
          >
            {t(text.pdf)}
          </ButtonLink>
          {before && (
            <ButtonLink
              kind="quiet"
              size="small"
              icon={IconArrowsDiff}
              to={`/documents/${id}/difference?from=${before.number}&to=${number}`}
            >
              {t(text.seeChanges)}
            </ButtonLink>
          )}
        </Row>
      </div>
    </>
  );
}

/** After the text: has one understood, and did it help. */
function After({ document: { id }, version }: ReadingProps) {
  const { data: mine } = useMine(id);
  if (!mine || version.status !== 'published') return null;
  return (
    <>
      {mine.reading && <ReadPart documentId={id} reading={mine.reading} />}
      <Helped documentId={id} versionNumber={version.number} given={mine.feedback} />
    </>
  );
}

function Reading({ document, version }: ReadingProps) {
  const query = useVersionText(document.id, version.number);
  return (
    <>
      <Caution document={document} version={version} />
      <Load query={query}>
        {(shown) => (
          <>
            <Tools document={document} version={version} />
            <VersionText version={shown} />
            <After document={document} version={version} />
          </>
        )}
      </Load>
    </>
  );
}

/** The text one has come to read. */
export function TextTab({ document }: { document: Document }) {
  const t = useText();
  const [asked] = useSearchValue('version');
  const version = versionToRead(document, asked);
  if (version) return <Reading document={document} version={version} />;
  if (document.mayEdit) return <EmptyState title={t(text.noText)} text={t(text.noTextText)} />;
  return <EmptyState title={t(text.notYet)} text={t(text.notYetText)} />;
}
