import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../../../shared/client.ts';
import { showNumber } from '../../../../shared/date.ts';
import { usePathValue } from '../../../../ui/address.ts';
import { DateText } from '../../../../ui/DateText.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { StripPicture } from '../../../../ui/picture/StripPicture.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { SheetView } from '../../../../ui/sheet/SheetView.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Frozen } from '../../contract/frozen.ts';
import { requirementsApi } from '../../contract.ts';
import { called } from '../called.ts';
import { requirements } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { standingWords } from '../StandingBar.tsx';
import { text as common } from '../words.ts';
import { CompareMenu } from './CompareMenu.tsx';
import { cellOf } from './cells.ts';
import { frozenText as text } from './texts.ts';
import '../style/frozen.css';

function Intact({ intact }: Frozen) {
  const t = useText();
  return (
    <StatusMark tone={intact ? 'ok' : 'serious'} framed>
      {t(intact ? text.intact : text.changed)}
    </StatusMark>
  );
}

function Facts({ frozen }: { frozen: Frozen }) {
  const t = useText();
  return (
    <FactList
      facts={[
        { label: t(common.framework), value: frozen.framework },
        { label: t(common.unit), value: frozen.unit },
        { label: t(text.version), value: frozen.frameworkVersion },
        { label: t(text.approver), value: frozen.approver },
        { label: t(text.recorder), value: frozen.recorder },
        { label: t(text.recorded), value: <DateText at={frozen.recordedAt} /> },
        { label: t(text.hash), value: <code className="frozen-hash">{frozen.sha256}</code>, wide: true },
      ]}
    />
  );
}

function Statement({ id }: { id: string }) {
  const { language } = useLanguage();
  const query = useQuery({
    queryKey: ['requirements', 'frozen-sheet', id, language],
    queryFn: () => requirements.frozenSheet({ params: { id } }),
  });
  const file = (format: 'pdf' | 'xlsx') => addressOf(requirementsApi.frozenFile, { params: { id }, query: { format } });
  return <Load query={query}>{(sheet) => <SheetView sheet={sheet} pdf={file('pdf')} xlsx={file('xlsx')} />}</Load>;
}

function FrozenRecord({ frozen }: { frozen: Frozen }) {
  const t = useText();
  const { nodes } = frozen.content;
  const { language } = useLanguage();
  const [caption] = standingWords(frozen.statuses, t, (value) => showNumber(value, language));
  const cells = nodes.map((node) => ({ label: called(node), state: cellOf[node.status] }));
  return (
    <RecordPage
      title={frozen.title}
      back={{ to: '/requirements/frozen', label: t(pageTitles.frozen) }}
      status={<Intact {...frozen} />}
      owner={
        <>
          {t(text.assessedOn)} <DateText at={frozen.assessedOn} as="long" />
        </>
      }
      actions={<CompareMenu frozen={frozen} />}
      next={!frozen.intact && <NoticeLine tone="serious">{t(text.changedText)}</NoticeLine>}
      below={<RecordHistory id={frozen.id} />}
    >
      <div className="frozen-standing">
        <StripPicture caption={caption} cells={cells} />
      </div>
      <Tabs
        label={frozen.title}
        tabs={[
          { key: 'about', label: t(text.about), content: () => <Facts frozen={frozen} /> },
          { key: 'statement', label: t(text.statement), content: () => <Statement id={frozen.id} /> },
        ]}
      />
    </RecordPage>
  );
}

/** A frozen assessment: who approved it, that it is unchanged, and how everything stood. */
export default function FrozenPage() {
  const id = usePathValue('id');
  const query = useQuery({
    queryKey: ['requirements', 'frozen', id],
    queryFn: () => requirements.frozen({ params: { id } }),
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(frozen) => <FrozenRecord key={frozen.id} frozen={frozen} />}
    </Load>
  );
}
