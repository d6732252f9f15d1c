import { Panel } from '../../../../ui/Panel.tsx';
import { TraceRibbon } from '../../../../ui/picture/TraceRibbon.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Answer } from '../../contract/assessments.ts';
import { chainOf, isLinked } from './chain.ts';
import { nodeText as text } from './texts.ts';
import { useChainWords } from './useChainWords.ts';

/** Requirement → document → safeguard → evidence, as it holds today. */
export function Chain({ answer }: { answer: Answer }) {
  const t = useText();
  const words = useChainWords();
  if (!isLinked(answer)) {
    if (answer.status === 'notApplicable') return null;
    return (
      <Panel title={t(text.chain)}>
        <p className="state-title">{t(text.nothingLinked)}</p>
        <p className="soft">{t(text.nothingLinkedText)}</p>
      </Panel>
    );
  }
  return (
    <Panel title={t(text.chain)}>
      <TraceRibbon caption={t(text.chainCaption)} rows={chainOf(answer, words)} />
    </Panel>
  );
}
