import type { ReactNode } from 'react';
import { texts } from '../../../shared/text.ts';
import { NoticeLine } from '../../../ui/Notices.tsx';
import { useText } from '../../../ui/Words.tsx';
import './exercise.css';

const text = texts({
  mark: { sv: 'ÖVNING', en: 'EXERCISE' },
  note: {
    sv: 'Övning. Inget härifrån ska lämnas till någon myndighet, och inget räknas i statistiken.',
    en: 'Exercise. Nothing here is to be sent to any authority, and nothing counts in the figures.',
  },
});

/** What belongs to an exercise, with the word across the page so that neither screen nor print is taken for real. */
export function ExerciseFrame({ exercise, children }: { exercise: boolean; children: ReactNode }) {
  const t = useText();
  if (!exercise) return children;
  return (
    <div className="exercise-frame" data-mark={t(text.mark)}>
      <NoticeLine tone="probable">
        <strong>{t(text.note)}</strong>
      </NoticeLine>
      {children}
    </div>
  );
}
