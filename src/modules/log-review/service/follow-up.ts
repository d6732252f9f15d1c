import type { Handlers } from '../../../platform/module.ts';
import { plainName, sheetFile } from '../../../platform/sheet/sheet-file.ts';
import type { followUpApi, UnitStrip } from '../contract/follow-up.ts';
import { monthsBetween } from '../rules/follow-up.ts';
import { keptSmall } from '../rules/small-groups.ts';
import { listStrips } from '../store/follow-up.ts';
import { followUpOf, spanOf } from './follow-up/figures.ts';
import { followUpSheet } from './follow-up/sheet.ts';

type Strip = Awaited<ReturnType<typeof listStrips>>['items'][number];

/** A cell for every month, also where nothing was drawn. */
const presentStrip = ({ id, unit, overdue, cells }: Strip, months: readonly string[]): UnitStrip => ({
  ...{ id, unit, overdue },
  cells: months.map((month) => {
    const cell = cells.find((one) => one.month === month);
    if (!cell) return { month, state: 'none', items: 0 };
    return { month, state: cell.state, items: keptSmall(cell.items) };
  }),
});

export const followUpHandlers: Handlers<typeof followUpApi> = {
  followUp: (context, { query }) => followUpOf(context, query),
  strips: async (context, { query }) => {
    const { span } = await spanOf(context, query);
    const months = monthsBetween(span.from, span.to);
    const { items, ...rest } = await listStrips(context.db, query, span);
    return { ...rest, items: items.map((row) => presentStrip(row, months)) };
  },
  followUpSheet: async (context, { query }) => followUpSheet(await followUpOf(context, query), context.language),
  followUpFile: async (context, { query }) => {
    const sheet = followUpSheet(await followUpOf(context, query), context.language);
    const name = plainName([sheet.title, sheet.subtitle ?? ''], 80);
    return sheetFile(sheet, { format: query.format, name, madeAt: context.now });
  },
};
