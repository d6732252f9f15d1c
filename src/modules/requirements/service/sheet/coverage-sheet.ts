import type { Block, Sheet } from '../../../../shared/sheet.ts';
import type { Language } from '../../../../shared/text.ts';
import type { Coverage, CoveredNode } from '../../contract/coverage.ts';
import { AssessmentStatus } from '../../contract/words.ts';
import { statusWords } from '../../texts/sheet.ts';
import { type Say, sayIn } from './words.ts';

/** The day, the days looked ahead, and where the requirements' text comes from. */
export type CoverageHead = { language: Language; today: string; days: number; source: string };

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const requirement = ({ refId, name }: CoveredNode): string => `${refId} ${name}`;

function summary({ statuses, nodes }: Coverage, language: Language, say: Say): Block[] {
  const columns = [{ label: say('status') }, { label: say('count'), align: 'end' as const }];
  const rows = AssessmentStatus.options.map((status) => [statusWords[status][language], String(statuses[status])]);
  return [
    {
      kind: 'strip',
      caption: say('strip'),
      cells: nodes.map(({ refId, standing }) => ({ label: refId, state: standing.state })),
    },
    { kind: 'table', caption: say('summary'), columns, rows },
  ];
}

const lacksDocument = ({ standing, documentIds, hiddenDocuments }: CoveredNode): boolean =>
  standing.status !== 'notApplicable' && documentIds.length === 0 && hiddenDocuments === 0;

function unmet({ nodes }: Coverage, language: Language, say: Say): Block[] {
  const lacking = nodes.filter(lacksDocument);
  if (lacking.length === 0) return [heading(say('unmet')), { kind: 'paragraph', text: say('noUnmet') }];
  const columns = [{ label: say('number') }, { label: say('requirement') }, { label: say('status') }];
  const rows = lacking.map(({ refId, name, standing }) => [refId, name, statusWords[standing.status][language]]);
  return [{ kind: 'table', caption: say('unmet'), columns, rows }];
}

function byRequirement({ nodes, documents }: Coverage, language: Language, say: Say): Block[] {
  const known = new Map(documents.map(({ id, number, title }) => [id, `${number} ${title}`]));
  const columns = [
    { label: say('number') },
    { label: say('requirement') },
    { label: say('status') },
    { label: say('documents') },
  ];
  const rows = nodes.map(({ refId, name, standing, documentIds, hiddenDocuments }) => {
    const hidden = hiddenDocuments > 0 ? [say('hidden', { count: hiddenDocuments })] : [];
    const listed = [...documentIds.map((id) => known.get(id) ?? ''), ...hidden];
    return [refId, name, statusWords[standing.status][language], listed.join('\n')];
  });
  return [{ kind: 'table', caption: say('byRequirement'), columns, rows }];
}

function byDocument({ nodes, documents }: Coverage, say: Say): Block[] {
  if (documents.length === 0) return [];
  const columns = [
    { label: say('document') },
    { label: say('count'), align: 'end' as const },
    { label: say('requirement') },
  ];
  const rows = documents.map(({ id, number, title, meets }) => {
    const met = nodes.filter(({ documentIds }) => documentIds.includes(id));
    return [`${number} ${title}`, String(meets), met.map(({ refId }) => refId).join(', ')];
  });
  return [{ kind: 'table', caption: say('byDocument'), columns, rows }];
}

function broken(coverage: Coverage, say: Say): Block[] {
  if (coverage.broken.length === 0) return [];
  const columns = [{ label: say('number') }, { label: say('document') }, { label: say('traceState') }];
  const rows = coverage.broken.map(({ refId, document, state }) => [
    refId,
    document ? `${document.number} ${document.title}` : '',
    say(state === 'withdrawn' ? 'withdrawn' : 'newerVersion'),
  ]);
  return [{ kind: 'table', caption: say('broken'), columns, rows }];
}

function expiring({ expiring: evidence, nodes }: Coverage, days: number, say: Say): Block[] {
  if (evidence.length === 0) return [];
  const known = new Map(nodes.map((node) => [node.id, node]));
  const caption = say('expiring', { days });
  const columns = [{ label: say('evidence') }, { label: say('validUntil') }, { label: say('requirement') }];
  const rows = evidence.map(({ title, validUntil, withdrawnOn, nodeIds }) => [
    title,
    withdrawnOn ?? validUntil ?? '',
    nodeIds.flatMap((id) => (known.has(id) ? requirement(known.get(id) as CoveredNode) : [])).join('\n'),
  ]);
  return [{ kind: 'table', caption, columns, rows }];
}

/** Coverage as a sheet: the strip, requirements that no document meets, and both ways through the matrix. */
export function coverageSheet(coverage: Coverage, { language, today, days, source }: CoverageHead): Sheet {
  const say = sayIn(language);
  const { framework, unit, nodes } = coverage;
  return {
    title: say('coverage'),
    subtitle: `${say('frameworkVersion', framework)} · ${unit.name}`,
    language,
    facts: [
      { label: say('asOf'), value: today },
      { label: say('requirements'), value: String(nodes.length) },
    ],
    blocks: [
      ...summary(coverage, language, say),
      ...unmet(coverage, language, say),
      ...broken(coverage, say),
      ...expiring(coverage, days, say),
      ...byRequirement(coverage, language, say),
      ...byDocument(coverage, say),
    ],
    source: say('source', { day: today, source }),
  };
}
