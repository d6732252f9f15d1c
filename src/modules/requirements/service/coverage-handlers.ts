import type { Context, Handlers } from '../../../platform/module.ts';
import { plainName, sheetFile } from '../../../platform/sheet/sheet-file.ts';
import type { Sheet } from '../../../shared/sheet.ts';
import { documentsOutside } from '../../documents/index.ts';
import type { coverageApi } from '../contract/coverage.ts';
import { tracedDocuments } from '../store/links.ts';
import { coverageAt } from './coverage.ts';
import { coveredAt } from './covered.ts';
import { knownFramework } from './frameworks.ts';
import { suggestionsFor } from './mappings.ts';
import { coverageSheet } from './sheet/coverage-sheet.ts';
import { statementSheet } from './sheet/statement-sheet.ts';
import { sayIn } from './sheet/words.ts';
import { statementAt, statementRows } from './statement.ts';
import { readableUnit } from './unit.ts';

const daysAhead = 90;

async function sheetOfCoverage(context: Context, frameworkId: string, unitId: string): Promise<Sheet> {
  const { language } = context;
  const today = context.today.toString();
  const { source } = await knownFramework(context, frameworkId);
  const coverage = await coverageAt(context, frameworkId, unitId, daysAhead);
  return coverageSheet(coverage, { language, today, days: daysAhead, source });
}

async function sheetOfStatement(context: Context, frameworkId: string, unitId: string): Promise<Sheet> {
  const covered = await coveredAt(context, frameworkId, unitId);
  const { framework, unit, groups } = covered;
  const { language } = context;
  const say = sayIn(language);
  const today = context.today.toString();
  const names = framework.groups.filter(({ id }) => groups?.includes(id)).map(({ name }) => name);
  const head = {
    language,
    title: say('statement'),
    framework: say('frameworkVersion', framework),
    unit: unit.name,
    facts: [
      { label: say('asOf'), value: today },
      ...(groups ? [{ label: say('groups'), value: names.join(', ') }] : []),
    ],
    source: say('source', { day: today, source: framework.source }),
  };
  return statementSheet(head, statementRows(covered));
}

async function suggestionsAt(context: Context, frameworkId: string, unitId: string) {
  const { nodes } = await coveredAt(context, frameworkId, unitId);
  const open = nodes.filter(({ assessed }) => assessed.standing.status === 'notAssessed').map(({ node }) => node.id);
  return suggestionsFor(context, unitId, open);
}

type Asked = { params: { id: string }; query: { unitId: string; format: 'pdf' | 'xlsx' } };

async function fileOf(context: Context, { params, query }: Asked, make: typeof sheetOfCoverage) {
  const sheet = await make(context, params.id, query.unitId);
  const { ref_id } = await knownFramework(context, params.id);
  context.note({ subjectId: params.id, unitId: query.unitId, detail: { format: query.format } });
  const name = plainName([sheet.title, ref_id, context.today.toString()]);
  return sheetFile(sheet, { format: query.format, name, madeAt: context.now });
}

export const coverageHandlers: Handlers<typeof coverageApi> = {
  coverage: (context, { params, query }) => coverageAt(context, params.id, query.unitId, query.days),
  coverageSheet: (context, { params, query }) => sheetOfCoverage(context, params.id, query.unitId),
  coverageFile: (context, asked) => fileOf(context, asked, sheetOfCoverage),
  documentsOutside: async (context, { params, query }) => {
    const { unitId, ...asked } = query;
    await knownFramework(context, params.id);
    await readableUnit(context, unitId);
    const ids = await tracedDocuments(context.db, params.id);
    return documentsOutside(context.db, { ids, unitId }, asked);
  },
  suggestions: async (context, { params, query }) => ({ items: await suggestionsAt(context, params.id, query.unitId) }),
  statement: async (context, { params, query }) => ({ items: await statementAt(context, params.id, query.unitId) }),
  statementSheet: (context, { params, query }) => sheetOfStatement(context, params.id, query.unitId),
  statementFile: (context, asked) => fileOf(context, asked, sheetOfStatement),
};
