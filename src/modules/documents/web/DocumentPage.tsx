import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useActor } from '../../../ui/Actor.tsx';
import { usePathValue } from '../../../ui/address.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Load } from '../../../ui/Load.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { RecordAttachments } from '../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../ui/record/RecordPage.tsx';
import { RecordReaders } from '../../../ui/record/RecordReaders.tsx';
import { PageSkeleton } from '../../../ui/Skeletons.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Document } from '../contract.ts';
import { useDocument } from './calls.ts';
import { DocumentFacts, mayChange } from './DocumentFacts.tsx';
import { DocumentNext } from './DocumentNext.tsx';
import { DocumentStatusMark } from './DocumentStatusMark.tsx';
import { ReviewDay } from './ReviewDay.tsx';
import { TextTab } from './TextTab.tsx';
import { label, pageTitles, text } from './texts.ts';
import { VersionTable } from './VersionTable.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import './document.css';

/** Writing on – the first text is the next step – and behind a menu what ends the document. */
function Actions({ document }: { document: Document }) {
  const t = useText();
  const [withdrawing, setWithdrawing] = useState(false);
  const { versions } = document;
  const draft = versions.some(({ status }) => status === 'draft');
  return (
    <>
      {versions.length > 0 && (
        <ButtonLink to={`/documents/${document.id}/edit-text`}>{t(draft ? text.writeOn : text.writeNew)}</ButtonLink>
      )}
      <Menu end items={[{ label: t(text.withdraw), danger: true, onClick: () => setWithdrawing(true) }]}>
        <Button icon={IconDots} aria-haspopup="menu">
          {t(text.more)}
        </Button>
      </Menu>
      {withdrawing && <WithdrawDialog document={document} close={() => setWithdrawing(false)} />}
    </>
  );
}

function Rail({ document }: { document: Document }) {
  const t = useText();
  const { id, mayEdit } = document;
  return (
    <>
      <Panel title={t(label.nextReview)}>
        <ReviewDay document={document} as="long" />
        {document.reviewer && <p className="soft small">{document.reviewer.name}</p>}
      </Panel>
      <RecordAttachments id={id} mayWrite={mayEdit} />
      <RecordLinks id={id} mayWrite={mayEdit} />
    </>
  );
}

/** Readers are told to those who may change the document, and to those who oversee the trail. */
const useMaySeeReaders = ({ mayEdit }: Document): boolean =>
  (useActor()?.permissions.includes('audit.read') ?? false) || mayEdit;

function Story({ document }: { document: Document }) {
  const readers = useMaySeeReaders(document);
  return (
    <>
      <RecordHistory id={document.id} />
      {readers && <RecordReaders id={document.id} />}
    </>
  );
}

function DocumentRecord({ document }: { document: Document }) {
  const t = useText();
  return (
    <RecordPage
      title={document.title}
      number={document.number}
      back={{ to: '/documents', label: t(pageTitles.documents) }}
      status={<DocumentStatusMark status={document.status} framed />}
      owner={t(text.appliesTo, { unit: document.unit })}
      next={<DocumentNext document={document} />}
      actions={mayChange(document) && <Actions document={document} />}
      rail={<Rail document={document} />}
      below={<Story document={document} />}
    >
      <Tabs
        label={t(text.tabs)}
        tabs={[
          { key: 'text', label: t(text.tabText), content: () => <TextTab document={document} /> },
          { key: 'facts', label: t(text.tabFacts), content: () => <DocumentFacts document={document} /> },
          {
            key: 'versions',
            label: t(text.tabVersions),
            count: document.versions.length,
            content: () => <VersionTable document={document} />,
          },
        ]}
      />
    </RecordPage>
  );
}

/** One governing document: its text first, then what is known of it. */
export default function DocumentPage() {
  const id = usePathValue('id');
  return (
    <Load query={useDocument(id)} skeleton={<PageSkeleton />}>
      {(document) => <DocumentRecord key={document.id} document={document} />}
    </Load>
  );
}
