import type { Context, Handlers } from '../../../platform/module.ts';
import { plainName, sheetFile } from '../../../platform/sheet/sheet-file.ts';
import type { Breach, breachRegisterApi } from '../contract/breach-register.ts';
import { may } from '../permissions.ts';
import { breachSheet } from '../reports/breach-sheet.ts';
import { allBreaches, type BreachRow, listBreaches } from '../store/breach-register.ts';

/** More rows than this nobody reads on paper; the oldest come first. */
const mostRows = 2000;

const present = (row: BreachRow): Breach => ({
  id: row.id,
  number: row.number,
  registryNumber: row.registry_number,
  unit: row.unit,
  kind: row.kind,
  state: row.state,
  happenedAt: row.happened_at.toISOString(),
  what: row.facts.what,
  groups: row.facts.groups,
  dataKinds: row.facts.dataKinds,
  persons: row.facts.persons,
  consequences: row.facts.consequences,
  measures: [row.facts.measuresTaken, row.facts.measuresPlanned].filter(Boolean).join('\n'),
  answer: row.answer,
  reason: row.reason ?? '',
  decidedBy: row.decided_by,
  decidedAt: row.decided_at?.toISOString() ?? null,
  notifiedAt: row.sent_at?.toISOString() ?? null,
  authorityNumber: row.authority_number ?? '',
  late: row.late ?? false,
  personsToldAt: row.told_at?.toISOString() ?? null,
});

/** Whether the reader sees the whole region's, or a part. */
const readsAll = ({ actor }: Context) => actor.everywhere.includes(`,${may.readPersonal.id},`);

export const breachRegisterHandlers: Handlers<typeof breachRegisterApi> = {
  breaches: async ({ db }, { query }) => {
    const { items, ...rest } = await listBreaches(db, query);
    return { ...rest, items: items.map(present) };
  },
  breachesFile: async (context, { query: { year, format } }) => {
    const rows = await allBreaches(context.db, year, mostRows);
    const { language, today, now } = context;
    const head = { year: year ?? null, today: today.toString(), whole: readsAll(context), language };
    const sheet = breachSheet(rows.map(present), head);
    context.note({ detail: { year: year ?? null, format, rows: rows.length } });
    return sheetFile(sheet, { format, name: plainName([sheet.title, String(year ?? '')]), madeAt: now });
  },
};
