import type { ReactNode } from 'react';
import { StatusShape, type Tone } from '../StatusMark.tsx';
import { useText } from '../Words.tsx';
import { recordText } from './texts.ts';

type NextStepProps = {
  /** "Granskas av Siv Berg senast 2026-12-01". */
  children: ReactNode;
  tone?: Tone;
  /** The button that takes it. */
  action?: ReactNode;
};

/** What happens next with a record, when, and the way to do it. */
export function NextStep({ children, tone = 'neutral', action }: NextStepProps) {
  const t = useText();
  return (
    <div className={`next-step tone-${tone}`}>
      <StatusShape tone={tone} />
      <p>
        <strong>{t(recordText.next)}</strong> <span>{children}</span>
      </p>
      {action}
    </div>
  );
}
