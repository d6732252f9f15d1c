import { StatusMark, type Tone } from '../../../ui/StatusMark.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { MailState } from '../contract.ts';
import { stateNames } from './texts.ts';

const tones: Record<MailState, Tone> = {
  waiting: 'probable',
  sent: 'ok',
  held: 'neutral',
  failed: 'late',
  skipped: 'watch',
};

/** What became of a mail. */
export function StateMark({ state }: { state: MailState }) {
  return <StatusMark tone={tones[state]}>{useText()(stateNames[state])}</StatusMark>;
}
