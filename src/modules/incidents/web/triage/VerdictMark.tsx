import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Verdict } from '../../contract/words.ts';
import { verdictNames } from '../../texts/words.ts';

const tones: Record<Verdict, Tone> = { report: 'late', doNotReport: 'neutral', unclear: 'probable' };

/** What is proposed or decided about reporting. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = useText();
  return <StatusMark tone={tones[verdict]}>{t(verdictNames[verdict])}</StatusMark>;
}
