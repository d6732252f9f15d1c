import { useText } from '../../../../ui/Words.tsx';
import type { LinkedEvidence, LinkedSafeguard, Trace } from '../../contract/assessments.ts';
import { safeguardNames } from '../words.ts';
import type { ChainWords } from './chain.ts';
import { nodeText as text } from './texts.ts';

const joined = (parts: readonly (string | false)[]) => parts.filter(Boolean).join(' · ');

/** What is said of documents, safeguards and evidence, in the reader's language. */
export function useChainWords(): ChainWords & Record<'about' | 'name', (trace: Trace) => string> {
  const t = useText();
  const sectionOf = ({ section }: Trace) => (section ? t(text.section, section).trim() : '');
  const sectionsOf = (traces: readonly [Trace, ...Trace[]]) => {
    const numbers = traces.flatMap(({ section }) => section?.number ?? []);
    return traces.length > 1 ? t(text.sections, { numbers: numbers.join(', ') }) : sectionOf(traces[0]);
  };
  const nameOf = ({ document }: Trace) => (document ? `${document.number} ${document.title}` : t(text.hiddenDocument));
  const decisionOf = ({ document }: Trace) =>
    document?.decidedBy || document?.decidedOn
      ? t(text.decided, { by: document.decidedBy, on: document.decidedOn ?? '' })
          .replace(/\s+/g, ' ')
          .trim()
      : '';
  const paragraphOf = ({ document }: Trace) => document?.paragraph ?? '';
  return {
    document: (traces) => ({
      label: nameOf(traces[0]),
      note: joined([
        sectionsOf(traces),
        decisionOf(traces[0]),
        traces.some(({ state }) => state === 'newerVersion') && t(text.newerVersion),
      ]),
    }),
    name: nameOf,
    about: (trace) =>
      joined([
        trace.document ? sectionOf(trace) || t(text.wholeDocument) : '',
        joined([decisionOf(trace)]) && `${decisionOf(trace)} ${paragraphOf(trace)}`.trim(),
        trace.versionNumber !== null && t(text.judgedVersion, { number: trace.versionNumber }),
      ]),
    safeguard: ({ status, owner }: LinkedSafeguard) => joined([t(safeguardNames[status]), owner?.name ?? '']),
    evidence: ({ validUntil, expired }: LinkedEvidence) =>
      validUntil ? t(expired ? text.expiredOn : text.validUntil, { day: validUntil }) : t(text.validAlways),
  };
}
