import type { OwnReportRow } from '../../contract/report.ts';
import { ExerciseMark } from '../words.tsx';
import { headingOf } from './heading-of.ts';

/** What a report is called in lists; an exercise says so. */
export const Heading = ({ report: { what, exercise } }: { report: OwnReportRow }) => (
  <>
    {exercise && <ExerciseMark />} {headingOf(what)}
  </>
);
