import type { ReactNode } from 'react';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReportOutput } from '../../contract/report-output.ts';
import { ExerciseMark } from '../words.tsx';
import { reportText as text } from './report-texts.ts';

type HeadProps = { report: ReportOutput; actions?: ReactNode };

/** What the report is, to whom and under which law; an exercise says so. */
export function ReportHead({ report, actions }: HeadProps) {
  const t = useText();
  const { title, receiver, paragraph, incidentId, number, exercise, obligationId } = report;
  const lead = receiver
    ? t(text.to, { receiver: t(receiver.name), paragraph: t(paragraph) })
    : t(obligationId ? paragraph : text.own);
  return (
    <PageTitle
      title={t(title)}
      lead={lead}
      back={{ to: `/incidents/${incidentId}?tab=duties`, label: t(text.caseBack, { number }) }}
      beside={exercise && <ExerciseMark />}
      actions={actions}
    />
  );
}
