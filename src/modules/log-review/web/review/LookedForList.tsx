import { StatusShape, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { LookedFor } from '../../contract/item.ts';
import { itemText as text } from './texts.ts';

const results = ['found', 'weak', 'missing', 'off'] as const satisfies readonly LookedFor['result'][];
const tones: Record<LookedFor['result'], Tone> = { found: 'ok', weak: 'probable', missing: 'neutral', off: 'neutral' };

/** The reasons that were looked for, by what came of it. */
export function LookedForList({ lookedFor }: { lookedFor: readonly LookedFor[] }) {
  const t = useText();
  const parts = results.map((result) => ({ result, found: lookedFor.filter((one) => one.result === result) }));
  return parts
    .filter(({ found }) => found.length > 0)
    .map(({ result, found }) => (
      <div key={result} className="looked-for">
        <h4>
          <StatusShape tone={tones[result]} size={12} /> {t(text[result])}
        </h4>
        <ul>
          {found.map(({ rule, said }) => (
            <li key={rule}>{t(said)}</li>
          ))}
        </ul>
      </div>
    ));
}
