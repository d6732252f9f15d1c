import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { State } from '../../contract/words.ts';
import { standingOf } from './progress.ts';

const toneOf = (state: State): Tone => {
  if (state === 'closed') return 'ok';
  return state === 'incident' || state === 'merged' ? 'probable' : 'neutral';
};

/** How far a report has come, as whoever sent it sees it: nothing here asks anything of them. */
export function StandingMark({ state, framed = false }: { state: State; framed?: boolean }) {
  const t = useText();
  return (
    <StatusMark tone={toneOf(state)} framed={framed}>
      {t(standingOf(state))}
    </StatusMark>
  );
}
