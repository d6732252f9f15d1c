import type { HistoryItem, Reader, RecordLink } from '../../shared/record.ts';
import type { Language } from '../../shared/text.ts';
import { Button } from '../Button.tsx';
import { DateText } from '../DateText.tsx';
import { Facts } from '../Facts.tsx';
import { Panel } from '../Panel.tsx';
import { NextStep } from '../record/NextStep.tsx';
import { FileList } from '../record/RecordAttachments.tsx';
import { Timeline } from '../record/RecordHistory.tsx';
import { LinkList } from '../record/RecordLinks.tsx';
import { RecordPage } from '../record/RecordPage.tsx';
import { ReaderTable } from '../record/RecordReaders.tsx';
import { recordText } from '../record/texts.ts';
import { StatusMark } from '../StatusMark.tsx';
import { Tabs } from '../Tabs.tsx';
import { useLanguage, useText } from '../Words.tsx';
import { ExampleFactForm } from './FormSection.tsx';
import { recordExample } from './record-example.ts';
import { galleryText } from './texts.ts';

const id = '0190a7f3-0000-7000-8000-000000000001';

function links(language: Language): RecordLink[] {
  const example = recordExample[language];
  return example.links.map((title, place) => ({
    id: `0190a7f3-0000-7000-8000-00000000010${place}`,
    record: { id, kind: 'requirement', kindName: example.requirement, number: `A.5.${place + 1}`, title, path: '/ui' },
    reason: '',
    createdAt: '2026-10-02T08:12:00Z',
    mayRemove: true,
  }));
}

const history = (language: Language): HistoryItem[] =>
  recordExample[language].history.map(([what, changes], place) => ({
    at: `2026-1${place}-0${place + 3}T12:0${place}:00Z`,
    actor: 'Siv Bergåker',
    what,
    refused: false,
    changes: changes.map(([field, before, after]) => ({ field, before, after })),
  }));

const readers: Reader[] = [
  { name: 'Ali Rahmani', hsaId: null, firstAt: '2026-10-02T08:12:00Z', lastAt: '2026-11-12T14:40:00Z', times: 7 },
  {
    name: 'Tove Lindskog-Asplund',
    hsaId: null,
    firstAt: '2026-11-01T06:55:00Z',
    lastAt: '2026-11-01T06:55:00Z',
    times: 1,
  },
];
const files = [
  {
    id,
    name: 'riktlinje-loggkontroll.pdf',
    mediaType: 'application/pdf',
    sizeBytes: 482_113,
    sha256: '',
    createdAt: '2026-10-02T08:12:00Z',
    createdBy: 'Siv Bergåker',
    mayRemove: false,
  },
];

export function RecordSection() {
  const t = useText();
  const { language } = useLanguage();
  const example = recordExample[language];
  const facts = [
    { label: t(galleryText.kind), value: t(galleryText.guideline) },
    { label: t(galleryText.unit), value: example.unit },
    { label: t(galleryText.review), value: <DateText at="2026-12-01" /> },
    { label: t(galleryText.owner), value: '' },
    { label: example.summaryLabel, value: example.summary, wide: true },
  ];
  return (
    <RecordPage
      title={example.title}
      number="RS 2023:0042"
      back={{ to: '/ui', label: t(galleryText.documents) }}
      status={
        <StatusMark tone="ok" framed>
          {example.inForce}
        </StatusMark>
      }
      owner={`${t(galleryText.owner)}: Siv Bergåker`}
      next={
        <NextStep tone="watch" action={<Button kind="main">{example.act}</Button>}>
          {example.next}
        </NextStep>
      }
      rail={
        <>
          <Panel title={t(recordText.links)}>
            <LinkList links={links(language)} remove={() => undefined} />
          </Panel>
          <Panel title={t(recordText.files)}>
            <FileList id={id} files={files} />
          </Panel>
        </>
      }
      below={
        <Tabs
          label={example.title}
          tabs={[
            { key: 'history', label: t(recordText.history), content: () => <Timeline items={history(language)} /> },
            {
              key: 'readers',
              label: t(recordText.readers),
              count: 2,
              content: () => <ReaderTable readers={readers} />,
            },
          ]}
        />
      }
    >
      <Facts title={example.facts} facts={facts} edit={(done) => <ExampleFactForm done={done} />} />
    </RecordPage>
  );
}
