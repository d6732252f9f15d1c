import { createHash } from 'node:crypto';
import type { Context, Handlers, Job } from '../../../../platform/module.ts';
import { newId } from '../../../../shared/ids.ts';
import { Problem } from '../../../../shared/problem.ts';
import { regionId } from '../../../organisation/index.ts';
import type { SurfFigure, SurfReceipt, surfApi } from '../../contract/surf.ts';
import { guarded, guardedCount } from '../../rules/surf.ts';
import { peopleByHsa } from '../../store/investigation-parts.ts';
import * as store from '../../store/surf.ts';
import { readSurf, type Use } from './read-surf.ts';

type Placed = Use & { unitId: string; limit: number | null };
const isOver = ({ requests, limit }: Placed): boolean => limit !== null && requests >= limit;

async function placed({ db }: Context, uses: readonly Use[], region: string): Promise<Placed[]> {
  const limits = new Map(
    (await store.surfLimits(db)).map(({ category, requests }) => [category.toLowerCase(), requests]),
  );
  const units = await store.surfUnits(db, [...new Set(uses.map(({ unit }) => unit))]);
  return uses.map((use) => ({
    ...use,
    unitId: units.get(use.unit) ?? region,
    limit: limits.get(use.category.toLowerCase()) ?? null,
  }));
}

const total = (uses: readonly Placed[], of: 'requests' | 'blocked') => uses.reduce((sum, use) => sum + use[of], 0);

function figuresOf(uses: readonly Placed[]): store.FigureRow[] {
  const groups = Map.groupBy(uses, ({ unitId, category }) => `${unitId}|${category}`);
  return [...groups.values()].flatMap((group) => {
    const [one] = group;
    if (!one) return [];
    const people = new Set(group.map(({ user }) => user)).size;
    const sums = { requests: total(group, 'requests'), blocked: total(group, 'blocked') };
    return { unit_id: one.unitId, category: one.category, people, ...sums, over_limit: group.filter(isOver).length };
  });
}

type Known = { people: Map<string, { id: string }>; now: number };
function finding(use: Placed, { people, now }: Known): store.FindingRow {
  const days = [...use.days].sort();
  return {
    id: newId(now),
    unit_id: use.unitId,
    unit_hsa: use.unit,
    user_hsa: use.user,
    person_id: people.get(use.user)?.id ?? null,
    category: use.category,
    requests: use.requests,
    blocked: use.blocked,
    days: days.length,
    first_day: days[0] ?? '',
    last_day: days.at(-1) ?? '',
    limit_requests: use.limit ?? 0,
  };
}

type Sent = { id: string; month: string; bytes: Buffer };
async function takeSurf(context: Context, { id, month, bytes }: Sent): Promise<SurfReceipt> {
  const { db, now, actor } = context;
  const { uses, rows } = await readSurf(bytes, month);
  const unitId = (await regionId(db)) ?? '';
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const file = {
    id,
    unitId,
    month: `${month}-01`,
    name: `${month}.csv`,
    sha256,
    rows,
    at: now.toString(),
    by: actor.id,
  };
  if (!(await store.insertSurfFile(db, file))) throw new Problem('logReview.surf-month', 409, { month });
  const known = await placed(context, uses, unitId);
  const over = known.filter(isOver);
  const people = await peopleByHsa(
    db,
    over.map(({ user }) => user),
  );
  await store.insertSurfFigures(db, id, figuresOf(known));
  await store.insertFindings(
    db,
    id,
    over.map((use) => finding(use, { people, now: now.epochMilliseconds })),
  );
  await context.enqueue(placeSurfJob.name, {});
  context.note({ subjectId: id, unitId, detail: { month, rows, sha256 } });
  return { id, month, rows, people: new Set(uses.map(({ user }) => user)).size, overLimit: over.length };
}

/** Puts what passed a limit before the units' reviewers; what finds no open review waits for the next month's. */
export const placeSurfJob: Job = {
  name: 'logReview.place-surf',
  every: '15 4 * * *',
  run: async ({ db }) => {
    await store.placeFindings(db);
  },
};

/** Of too few people nothing is told, so that nobody can be recognised. */
function presentFigure({ unit_id: unitId, unit, category, ...row }: store.FigureShown): SurfFigure {
  const told = (value: number) => guarded(value, row.people);
  const figures = { people: told(row.people), requests: told(row.requests), blocked: told(row.blocked) };
  return { unitId, unit, category, ...figures, overLimit: guardedCount(row.over_limit, row.people) };
}

export const surfHandlers: Handlers<typeof surfApi> = {
  takeSurf: (context, { query, bytes }) => takeSurf(context, { ...query, bytes }),
  surfFigures: async ({ db }, { query }) => {
    const months = await store.surfMonths(db);
    const month = query.month ?? months[0] ?? null;
    const found = month ? await store.surfFigures(db, `${month}-01`, query.unitId ?? null) : [];
    return { month, months, items: found.map(presentFigure) };
  },
  surfLimits: async ({ db }) => ({ items: await store.surfLimits(db) }),
  setSurfLimits: async ({ db }, { body }) => {
    await store.replaceLimits(db, (await regionId(db)) ?? '', body.items);
    return { items: await store.surfLimits(db) };
  },
};
