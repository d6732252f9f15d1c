import { useText } from '../../../ui/Words.tsx';
import type { KindCount } from '../contract.ts';
import { text } from './texts.ts';

type KindChoiceProps = { kinds: readonly KindCount[]; kind: string; choose: (kind: string) => void };

const counted = ({ count, more }: KindCount) => (more ? `${count}+` : String(count));

/** How much there is of each kind, and the way to see only one. */
export function KindChoice({ kinds, kind, choose }: KindChoiceProps) {
  const t = useText();
  return (
    <fieldset className="kind-choice">
      <legend className="unseen">{t(text.kinds)}</legend>
      <button type="button" className="kind" aria-pressed={kind === ''} onClick={() => choose('')}>
        {t(text.everything)}
      </button>
      {kinds.map((one) => (
        <button
          key={one.kind}
          type="button"
          className="kind"
          aria-pressed={kind === one.kind}
          onClick={() => choose(kind === one.kind ? '' : one.kind)}
        >
          {one.name} <span className="kind-count figures">{counted(one)}</span>
        </button>
      ))}
    </fieldset>
  );
}
