import { DateText } from '../../../../ui/DateText.tsx';
import type { LessonRow } from '../../contract/report.ts';
import { KindName } from '../words.tsx';

/** One lesson, whole: it is short. */
export function Lesson({ lesson: { kind, title, lesson, publishedOn } }: { lesson: LessonRow }) {
  return (
    <li className="lesson">
      <h2>{title}</h2>
      <p className="lesson-words">{lesson}</p>
      <p className="soft small lesson-foot">
        <KindName kind={kind} />
        <DateText at={publishedOn} as="long" />
      </p>
    </li>
  );
}
