import { expect, test } from 'vitest';
import type { Answer, LinkedEvidence, LinkedSafeguard, Trace } from '../../contract/answer.ts';
import { type ChainWords, chainOf } from './chain.ts';

const id = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
const unit = { id: id(99), name: 'Region Exempel' };
const words: ChainWords = {
  document: (traces) => ({ label: traces[0].document?.title ?? '', note: String(traces.length) }),
  safeguard: ({ status }) => status,
  evidence: () => '',
};

const trace = (place: number, documentId: number, state: Trace['state']): Trace => ({
  id: id(place),
  version: 1,
  assessmentId: id(1),
  unit,
  document: {
    id: id(documentId),
    number: `LIS-${documentId}`,
    title: `Dokument ${documentId}`,
    decidedBy: '',
    decidedOn: null,
    paragraph: '',
    status: state === 'withdrawn' ? 'withdrawn' : 'inForce',
    versionNumber: 1,
  },
  versionNumber: 1,
  section: null,
  state,
});
const safeguard = (place: number, status: LinkedSafeguard['status']): LinkedSafeguard => ({
  id: id(place),
  assessmentId: id(1),
  number: `SÅ-${place}`,
  title: 'Loggkontroll',
  status,
  unit,
  owner: null,
  nextCheckOn: null,
});
const evidence = (place: number, throughId: string | null, expired = false): LinkedEvidence => ({
  id: id(place),
  assessmentId: throughId ? null : id(1),
  throughId,
  title: `Underlag ${place}`,
  kind: 'note',
  url: '',
  unit,
  collectedOn: '2026-01-01',
  validUntil: null,
  expired,
});

const answer = (linked: Partial<Pick<Answer, 'documents' | 'safeguards' | 'evidence'>>) =>
  ({
    node: { id: id(1), refId: 'A.12.4.1', name: 'Logg över händelser' },
    documents: [],
    safeguards: [],
    evidence: [],
    ...linked,
  }) as unknown as Answer;
const shape = (linked: Parameters<typeof answer>[0]) =>
  chainOf(answer(linked), words).map(({ documents, safeguards, evidence: shown }) =>
    [documents, safeguards, shown].map((nodes) => nodes.map(({ label }) => label)),
  );

test('a document that is withdrawn meets nothing, so that the chain breaks there', () => {
  expect(shape({ documents: [trace(10, 1, 'withdrawn')] })).toEqual([[[], [], []]]);
});

test('sections of the same document stand as one', () => {
  const [row] = chainOf(answer({ documents: [trace(10, 1, 'holds'), trace(11, 1, 'newerVersion')] }), words);
  expect(row?.documents.map(({ label, note }) => [label, note])).toEqual([['Dokument 1', '2']]);
});

test('evidence for a safeguard stands with it; evidence for the requirement with all', () => {
  const linked = {
    safeguards: [safeguard(2, 'active'), safeguard(3, 'degraded')],
    evidence: [evidence(20, id(2)), evidence(21, null)],
  };
  expect(shape(linked)).toEqual([
    [[], ['SÅ-2 Loggkontroll'], ['Underlag 20', 'Underlag 21']],
    [[], ['SÅ-3 Loggkontroll'], ['Underlag 21']],
  ]);
});

test('safeguards shown by nothing share one gap; planned ones and expired evidence do not count', () => {
  const linked = {
    safeguards: [safeguard(2, 'active'), safeguard(3, 'active'), safeguard(4, 'planned')],
    evidence: [evidence(20, id(2), true)],
  };
  expect(shape(linked)).toEqual([[[], ['SÅ-2 Loggkontroll', 'SÅ-3 Loggkontroll'], []]]);
});
