import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { Term } from '../../../../ui/Term.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Tlp } from '../../contract/words.ts';
import { tlpNames } from '../../texts/fact-values.ts';
import { tlpMeanings } from '../../texts/values.ts';

const tones: Record<Tlp, Tone> = {
  red: 'serious',
  amberStrict: 'late',
  amber: 'watch',
  green: 'ok',
  clear: 'neutral',
};

/** How far a case may be passed on, by the Traffic Light Protocol; explained on tap. */
export function TlpMark({ tlp }: { tlp: Tlp }) {
  const t = useText();
  return (
    <StatusMark tone={tones[tlp]}>
      <Term explained={t(tlpMeanings[tlp])}>{t(tlpNames[tlp])}</Term>
    </StatusMark>
  );
}
