import { StatusShape, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { LookedFor } from '../../contract/item.ts';
import { itemText as text } from './texts.ts';

const results = ['found', 'weak', 'missing', 'off'] as const satisfies readonly LookedFor['result'][];
const tones: Record<LookedFor['result'], Tone> = {
  found: 'ok',
  weak: 'probable',
  missing: 'neutral',
  off: 'neutral',
};

/** The reasons that were looked for, by what came of it. */
export function LookedForList({ lookedFor }: { lookedFor: readonly LookedFor[] }) {
  const t = useText();
  const parts = results.map((result) => ({
    result,
    words: [...new Set(lookedFor.filter((one) => one.result === result).map(({ said }) => t(said)))],
  }));
  return (
    <dl className="looked-for">
      {parts
        .filter(({ words }) => words.length > 0)
        .map(({ result, words }) => (
          <div key={result}>
            <dt>
              <StatusShape tone={tones[result]} size={12} /> {t(text[result])}
            </dt>
            <dd>{words.join(', ')}</dd>
          </div>
        ))}
    </dl>
  );
}
