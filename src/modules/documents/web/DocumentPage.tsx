import { IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { useActor, useMay } from '../../../ui/Actor.tsx';
import { usePathValue } from '../../../ui/address.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Load } from '../../../ui/Load.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import { RecordAttachments } from '../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../ui/record/RecordHistory.tsx';
import { RecordLinks } from '../../../ui/record/RecordLinks.tsx';
import { RecordPage } from '../../../ui/record/RecordPage.tsx';
import { RecordReaders } from '../../../ui/record/RecordReaders.tsx';
import { PageSkeleton } from '../../../ui/Skeletons.tsx';
import { type Tab, Tabs } from '../../../ui/Tabs.tsx';
import { useText } from '../../../ui/Words.tsx';
import { RecordActions } from '../../actions/web/index.ts';
import type { Document } from '../contract.ts';
import { may } from '../permissions.ts';
import { useDocument, useMine } from './calls.ts';
import { DocumentFacts, mayChange } from './DocumentFacts.tsx';
import { DocumentNext } from './DocumentNext.tsx';
import { DocumentStatusMark } from './DocumentStatusMark.tsx';
import { ProcessTab } from './process/ProcessTab.tsx';
import { roundText } from './process/texts.ts';
import { ReadingTab } from './reading/ReadingTab.tsx';
import { askReadText } from './reading/texts.ts';
import { TextTab } from './TextTab.tsx';
import { pageTitles, text } from './texts.ts';
import { VersionTable } from './VersionTable.tsx';
import { WithdrawDialog } from './WithdrawDialog.tsx';
import './document.css';

/** Writing on – the first text is the next step – and behind a menu what ends the document. */
function Actions({ document }: { document: Document }) {
  const t = useText();
  const [withdrawing, setWithdrawing] = useState(false);
  const { versions } = document;
  const draft = versions.some(({ status }) => status === 'draft');
  const decided = versions.some(({ stage }) => stage === 'decided');
  return (
    <>
      {versions.length > 0 && !decided && (
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

/** What is known of the document, its files and what it is linked to. */
function FactsTab({ document }: { document: Document }) {
  const { id, mayEdit } = document;
  return (
    <div className="record-body record-railed">
      <div className="record-facts">
        <DocumentFacts document={document} />
      </div>
      <div className="record-rail">
        <RecordActions id={id} unitId={document.unitId} />
        <RecordAttachments id={id} mayWrite={mayEdit} />
        <RecordLinks id={id} mayWrite={mayEdit} />
      </div>
    </div>
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

/** The parts of the page: the text for all, the way to a decision and who has read for those it concerns. */
function useTabs(document: Document): Tab[] {
  const t = useText();
  const follows = useMay(may.followReading);
  const questions = useMine(document.id).data?.questions ?? 0;
  const everInForce = document.versions.some(({ status }) => status !== 'draft');
  const tabs: (Tab | false)[] = [
    { key: 'text', label: t(text.tabText), content: () => <TextTab document={document} /> },
    document.mayEdit && {
      key: 'process',
      label: t(roundText.tab),
      content: () => <ProcessTab document={document} />,
    },
    everInForce &&
      (follows || questions > 0) && {
        key: 'reading',
        label: t(askReadText.tab),
        content: () => <ReadingTab document={document} />,
      },
    { key: 'facts', label: t(text.tabFacts), content: () => <FactsTab document={document} /> },
    {
      key: 'versions',
      label: t(text.tabVersions),
      count: document.versions.length,
      content: () => <VersionTable document={document} />,
    },
  ];
  return tabs.filter((tab) => tab !== false);
}

function DocumentRecord({ document }: { document: Document }) {
  const t = useText();
  const tabs = useTabs(document);
  const reads = useMay(may.edit);
  const back = reads
    ? { to: '/documents', label: t(pageTitles.documents) }
    : { to: '/documents/areas', label: t(pageTitles.areas) };
  return (
    <RecordPage
      title={document.title}
      number={document.number}
      back={back}
      status={<DocumentStatusMark status={document.status} framed />}
      owner={t(text.appliesTo, { unit: document.unit })}
      next={<DocumentNext document={document} />}
      actions={mayChange(document) && <Actions document={document} />}
      below={<Story document={document} />}
    >
      <Tabs label={t(text.tabs)} tabs={tabs} />
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
