import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { Term } from '../../../../ui/Term.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ToldRow } from '../../contract/extract.ts';
import type { LogExtractState, Secrecy } from '../../contract/extract-words.ts';
import { extractStateNames, groundNames, secrecyNames } from '../../texts/extract.ts';

const stateTones: Record<LogExtractState, Tone> = {
  draft: 'watch',
  second: 'probable',
  ready: 'ok',
  issued: 'neutral',
};
const secrecyTones: Record<Secrecy, Tone> = { release: 'ok', withholdReader: 'watch', withhold: 'late' };

export function ExtractStateMark({ state, framed = false }: { state: LogExtractState; framed?: boolean }) {
  const t = useText();
  return (
    <StatusMark tone={stateTones[state]} framed={framed}>
      {t(extractStateNames[state])}
    </StatusMark>
  );
}

/** The outcome of the test for a row; on what ground, when one asks. */
export function SecrecyMark({ row: { secrecy, ground, note } }: { row: ToldRow }) {
  const t = useText();
  const name = t(secrecyNames[secrecy]);
  const why = ground && [t(groundNames[ground]), note].filter(Boolean).join('. ');
  return <StatusMark tone={secrecyTones[secrecy]}>{why ? <Term explained={why}>{name}</Term> : name}</StatusMark>;
}
