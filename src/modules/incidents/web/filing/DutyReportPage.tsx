import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../../../shared/client.ts';
import { usePathValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useNow } from '../../../../ui/useNow.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Obligation } from '../../contract/obligation.ts';
import type { ReportOutput } from '../../contract/report-output.ts';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { ClockBar } from '../clocks/ClockBar.tsx';
import { ClockRule } from '../clocks/ClockRule.tsx';
import { ExerciseFrame } from '../ExerciseFrame.tsx';
import { dutiesOf } from './calls.ts';
import { DutyStatus } from './DutyStatus.tsx';
import { FilePart } from './FilePart.tsx';
import { ReceiverFacts } from './ReceiverFacts.tsx';
import { ReportBody } from './ReportBody.tsx';
import { ReportHead } from './ReportHead.tsx';
import { ReportTools, useReportLanguage } from './ReportTools.tsx';
import { reportText as text } from './report-texts.ts';
import './filing.css';

type PartProps = { report: ReportOutput; duty: Obligation };

/** How long there is, and to whom it goes. */
function Terms({ duty }: { duty: Obligation }) {
  const now = useNow();
  const { status, clock, receiver } = duty;
  return (
    <div className="report-terms">
      <DutyStatus duty={duty} now={now} />
      {(status === 'open' || status === 'waiting') && <ClockBar timed={{ status, clock }} now={now} />}
      <ClockRule clock={clock} />
      <ReceiverFacts receiver={receiver} />
    </div>
  );
}

function DutyReport({ report, duty }: PartProps) {
  const t = useText();
  const [language, choose] = useReportLanguage();
  const file = (format: 'pdf' | 'docx' | 'json') =>
    addressOf(incidentsApi.obligationReportFile, { params: { id: duty.id }, query: { format, language } });
  return (
    <ExerciseFrame exercise={report.exercise}>
      <ReportHead
        report={report}
        actions={
          duty.status === 'open' && (
            <ButtonLink kind="main" href="#filing">
              {t(text.goFile)}
            </ButtonLink>
          )
        }
      />
      <Terms duty={duty} />
      <ReportTools report={report} language={language} choose={choose} file={file} />
      <ReportBody report={report} language={language} />
      <div id="filing">
        <FilePart duty={duty} content={report.text[language]} />
      </div>
    </ExerciseFrame>
  );
}

function WithDuty({ report }: { report: ReportOutput }) {
  const query = useQuery(dutiesOf(report.incidentId));
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {({ items }) => {
        const duty = items.find(({ id }) => id === report.obligationId);
        return duty && <DutyReport report={report} duty={duty} />;
      }}
    </Load>
  );
}

/** The report a duty asks for, field by field in the receiver's order, to copy, file and record as filed. */
export default function DutyReportPage() {
  const id = usePathValue('id');
  const query = useQuery({
    queryKey: ['incidents', 'duty-report', id],
    queryFn: () => incidents.obligationReport({ params: { id } }),
    refetchOnWindowFocus: false,
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(report) => <WithDuty report={report} />}
    </Load>
  );
}
