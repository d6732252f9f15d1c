import { verifyTrail } from '../../../platform/audit/verify.ts';
import type { Context } from '../../../platform/module.ts';
import type { Page } from '../../../shared/list.ts';
import { Problem } from '../../../shared/problem.ts';
import { type ChainState, type Seal, type SealQuery, Verdict } from '../contract.ts';
import { may } from '../permissions.ts';
import * as store from '../store/chain.ts';
import { verdictWords } from './words.ts';

const present = (row: store.SealRow): Seal => ({
  seq: Number(row.seq),
  sealedAt: row.sealed_at.toISOString(),
  entries: row.entries,
  changes: row.changes,
  hash: row.hash,
});

const newest = { sort: '-seq', limit: 1, count: false } as const;

export async function listSeals({ db }: Context, query: SealQuery): Promise<Page<Seal>> {
  if (query.after !== undefined && !/^\d{1,18}$/.test(query.after)) throw new Problem('list.bad-cursor', 422);
  const rows = await store.listSeals(db, query, query.after ?? null);
  const items = rows.slice(0, query.limit).map(present);
  return {
    items,
    next: rows.length > query.limit ? String(items.at(-1)?.seq) : null,
    count: query.count ? await store.countSeals(db) : null,
  };
}

/** The latest check is remembered where it cannot be forgotten: in the trail. */
async function lastCheck(context: Context): Promise<ChainState['lastCheck']> {
  const entry = await store.latestOf(context.db, 'audit.verified');
  const verdict = Verdict.safeParse(entry?.detail);
  if (!entry || !verdict.success) return null;
  const words = verdictWords(context, verdict.data);
  return { ...verdict.data, words, at: entry.at.toISOString(), by: entry.actor ?? '' };
}

export async function chainState(context: Context): Promise<ChainState> {
  if (!(await store.mayEverywhere(context.db, may.read.id)))
    return { latest: null, unsealedRows: 0, waitingSince: null, lastCheck: null, mayVerify: false };
  const [latest] = await store.listSeals(context.db, newest, null);
  const { rows, since } = await store.unsealed(context.db);
  return {
    latest: latest ? present(latest) : null,
    unsealedRows: rows,
    waitingSince: since?.toISOString() ?? null,
    lastCheck: await lastCheck(context),
    mayVerify: true,
  };
}

/** A check under way: whoever else asks meanwhile gets the same answer, so that many askers cost no more than one. */
let underWay: Promise<Verdict> | undefined;

export async function verifyChain(context: Context): Promise<Verdict & { words: string }> {
  if (!(await store.mayEverywhere(context.db, may.read.id))) throw new Problem('permission.not-here', 403);
  underWay ??= verifyTrail(context.services.pools.owner).finally(() => {
    underWay = undefined;
  });
  const verdict = await underWay;
  context.note({ detail: verdict });
  return { ...verdict, words: verdictWords(context, verdict) };
}
