import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useGo, usePathValue } from '../../../../ui/address.ts';
import { DateText } from '../../../../ui/DateText.tsx';
import { isProblem } from '../../../../ui/explain.ts';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { OwnReport } from '../../contract/report.ts';
import { incidents } from '../calls.ts';
import { ExerciseFrame } from '../ExerciseFrame.tsx';
import { FilesPanel } from '../FilesPanel.tsx';
import { pageTitles } from '../page-titles.ts';
import { filesAddress } from '../report/send.ts';
import { label } from '../texts.ts';
import { headingOf } from './heading-of.ts';
import { Progress } from './Progress.tsx';
import { ReportFacts } from './ReportFacts.tsx';
import { StandingMark } from './StandingMark.tsx';
import { Thread } from './Thread.tsx';
import { stateTexts, text } from './texts.ts';
import './own.css';

function Standing({ report: { state, messages, receivedAt, progress } }: { report: OwnReport }) {
  const t = useText();
  return (
    <Panel title={t(text.progress)}>
      <Progress state={state} moments={{ receivedAt, ...progress }} />
      <p className="progress-words">{t(stateTexts[state])}</p>
      {messages > 0 && <NoticeLine tone="watch">{t(text.answerWaits)}</NoticeLine>}
    </Panel>
  );
}

function ReportRecord({ report }: { report: OwnReport }) {
  const t = useText();
  const received = (
    <>
      {t(label.received)} <DateText at={report.receivedAt} as="near" />
    </>
  );
  return (
    <ExerciseFrame exercise={report.exercise}>
      <RecordPage
        id={null}
        title={headingOf(report.what)}
        number={report.number}
        back={{ to: '/incident-reports', label: t(pageTitles.ownReports) }}
        status={<StandingMark state={report.state} framed />}
        owner={received}
        rail={<FilesPanel id={report.id} address={filesAddress(report.id)} />}
      >
        <Standing report={report} />
        <Thread report={report} />
        <ReportFacts report={report} />
      </RecordPage>
    </ExerciseFrame>
  );
}

const isMissing = (error: unknown) => isProblem(error) && error.status === 404;

/** A report that is not one’s own leads to its case, for those who read that. Answers whether one is on the way. */
function useItsCase(id: string, missing: boolean): boolean {
  const go = useGo();
  const { data, isLoading } = useQuery({
    queryKey: ['incidents', 'own-report', id, 'case'],
    queryFn: () => incidents.caseOfReport({ params: { id } }),
    enabled: missing,
    retry: false,
  });
  useEffect(() => {
    if (data) go(`/incidents/${data.id}?tab=reports`, { replace: true });
  }, [data, go]);
  return isLoading || data !== undefined;
}

/** One’s own report: how it stands, what has been written about it, and what was sent. */
export default function OwnReportPage() {
  const id = usePathValue('id');
  const query = useQuery({
    queryKey: ['incidents', 'own-report', id],
    queryFn: () => incidents.ownReport({ params: { id } }),
  });
  const leaving = useItsCase(id, isMissing(query.error));
  if (leaving) return <PageSkeleton />;
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(report) => <ReportRecord report={report} />}
    </Load>
  );
}
