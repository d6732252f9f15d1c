import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../../../shared/client.ts';
import { usePathValue } from '../../../../ui/address.ts';
import { Load } from '../../../../ui/Load.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { type ReportOutput, ReportTemplate } from '../../contract/report-output.ts';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { ExerciseFrame } from '../ExerciseFrame.tsx';
import { ReportBody } from './ReportBody.tsx';
import { ReportHead } from './ReportHead.tsx';
import { ReportTools, useReportLanguage } from './ReportTools.tsx';
import './filing.css';

function CaseReport({ report }: { report: ReportOutput }) {
  const [language, choose] = useReportLanguage();
  const { incidentId: id, template } = report;
  const file = (format: 'pdf' | 'docx' | 'json') =>
    addressOf(incidentsApi.caseReportFile, { params: { id, template }, query: { format, language } });
  return (
    <ExerciseFrame exercise={report.exercise}>
      <ReportHead report={report} />
      <ReportTools report={report} language={language} choose={choose} file={file} />
      <ReportBody report={report} language={language} />
    </ExerciseFrame>
  );
}

/** A report made of a case that no clock waits for: a note to the board, a script to read out, a draft before the decision. */
export default function CaseReportPage() {
  const id = usePathValue('id');
  const asked = usePathValue('template');
  const query = useQuery({
    queryKey: ['incidents', 'case-report', id, asked],
    queryFn: () => incidents.caseReport({ params: { id, template: ReportTemplate.parse(asked) } }),
    refetchOnWindowFocus: false,
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(report) => <CaseReport report={report} />}
    </Load>
  );
}
