import { TraceRibbon } from '../../../../ui/picture/TraceRibbon.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Answer } from '../../contract/assessments.ts';
import { chainOf, isLinked } from './chain.ts';
import { nodeText as text } from './texts.ts';
import { useChainWords } from './useChainWords.ts';

/** Requirement → document → safeguard → evidence, as it holds today; nothing until something is linked. */
export function Chain({ answer }: { answer: Answer }) {
  const t = useText();
  const words = useChainWords();
  if (!isLinked(answer)) return null;
  return (
    <div className="node-chain">
      <TraceRibbon caption={t(text.chainCaption)} rows={chainOf(answer, words)} />
    </div>
  );
}
