import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { MonthState as State } from '../../contract/review-words.ts';
import { monthText } from './texts.ts';

const tones: Record<State, Tone> = { committed: 'neutral', analysed: 'probable', drawn: 'ok' };

/** How far a month has come. */
export function MonthState({ state, framed = false }: { state: State; framed?: boolean }) {
  const t = useText();
  return (
    <StatusMark tone={tones[state]} framed={framed}>
      {t(monthText[state])}
    </StatusMark>
  );
}
