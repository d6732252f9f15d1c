import type { TraceNode, TraceRow } from '../../../../ui/picture/trace.ts';
import type { Answer, LinkedEvidence, LinkedSafeguard, Trace } from '../../contract/assessments.ts';
import { called } from '../called.ts';

/** What stands beneath each thing in the ribbon, in the reader's language. */
export type ChainWords = {
  /** The traces to one document. */
  document: (traces: readonly [Trace, ...Trace[]]) => { label: string; note: string };
  safeguard: (safeguard: LinkedSafeguard) => string;
  evidence: (evidence: LinkedEvidence) => string;
};

/** What is withdrawn or not yet in force meets nothing. */
export const meets = ({ state }: Trace): boolean => state !== 'withdrawn' && state !== 'notInForce';
/** What is planned or retired meets nothing. */
export const works = ({ status }: LinkedSafeguard): boolean => status === 'active' || status === 'degraded';

/** Sections of the same document stand as one. */
function documentNodes(traces: readonly Trace[], words: ChainWords): TraceNode[] {
  const byDocument = Map.groupBy(traces.filter(meets), ({ id, document }) => document?.id ?? id);
  return [...byDocument].flatMap(([key, [first, ...others]]) => {
    if (!first) return [];
    const to = first.document ? { to: `/documents/${first.document.id}` } : {};
    return [{ key, ...words.document([first, ...others]), ...to }];
  });
}

const evidenceNode = (one: LinkedEvidence, words: ChainWords): TraceNode => ({
  key: one.id,
  label: one.title,
  to: `/requirements/evidence/${one.id}`,
  note: words.evidence(one),
});

/**
 * A requirement's chain as rows of the ribbon: only what holds today, so that it breaks where nothing does. Evidence for
 * a safeguard stands with it; evidence for the requirement itself with all.
 */
export function chainOf(answer: Answer, words: ChainWords): TraceRow[] {
  const requirement = { key: answer.node.id, label: called(answer.node) };
  const documents = documentNodes(answer.documents, words);
  const valid = answer.evidence.filter(({ expired }) => !expired);
  const direct = valid.filter(({ throughId }) => throughId === null);
  const shownBy = (through: string) => [...valid.filter(({ throughId }) => throughId === through), ...direct];
  const row = (safeguards: readonly LinkedSafeguard[], evidence: readonly LinkedEvidence[]): TraceRow => ({
    requirement,
    documents,
    safeguards: safeguards.map((one) => ({
      key: one.id,
      label: `${one.number} ${one.title}`,
      to: `/requirements/safeguards/${one.id}`,
      note: words.safeguard(one),
    })),
    evidence: evidence.map((one) => evidenceNode(one, words)),
  });
  const working = answer.safeguards.filter(works);
  const [shown, unshown] = [
    working.filter((one) => shownBy(one.id).length > 0),
    working.filter((one) => shownBy(one.id).length === 0),
  ];
  const rows = shown.map((one) => row([one], shownBy(one.id)));
  return unshown.length > 0 || rows.length === 0 ? [...rows, row(unshown, direct)] : rows;
}

/** Whether anything at all is linked, holding or not. */
export const isLinked = ({ documents, safeguards, evidence, hiddenEvidence }: Answer): boolean =>
  documents.length + safeguards.length + evidence.length + hiddenEvidence > 0;
