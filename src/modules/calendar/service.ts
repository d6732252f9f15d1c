import { createHash, randomBytes } from 'node:crypto';
import type { Context, Handlers } from '../../platform/module.ts';
import { daysBetween } from '../../shared/date.ts';
import { newId } from '../../shared/ids.ts';
import { Problem } from '../../shared/problem.ts';
import type { Language } from '../../shared/text.ts';
import { type CalendarItem, type calendarApi, taskKind } from './contract.ts';
import { feedFile } from './feed.ts';
import { longestSpan, withoutDoubles } from './rules.ts';
import * as store from './store.ts';
import { calendarTexts } from './texts.ts';

const declared = ({ services }: Context) => services.modules.flatMap(({ calendar = [] }) => calendar);

/** What a day is, and where its record is shown, in the modules' own words. */
function wordsIn({ services }: Context, language: Language) {
  const tasks = new Map(
    services.modules.flatMap(({ tasks: kinds = [] }) => kinds).map(({ kind, name }) => [kind, name]),
  );
  const days = new Map(services.modules.flatMap(({ calendar = [] }) => calendar).map(({ kind, name }) => [kind, name]));
  const records = new Map(
    services.modules.flatMap(({ records: kinds = [] }) => kinds).map((each) => [each.kind, each]),
  );
  return {
    what: ({ kind, task_kind }: store.DayRow) =>
      (tasks.get(task_kind ?? '') ?? days.get(kind) ?? calendarTexts.task)[language],
    path: ({ record_kind, record_id }: store.DayRow) => records.get(record_kind ?? '')?.path(record_id) ?? null,
    record: ({ record_kind }: store.DayRow) => records.get(record_kind ?? '')?.name[language] ?? '',
  };
}

export type Words = ReturnType<typeof wordsIn>;

const presentDay =
  (words: Words) =>
  (row: store.DayRow): CalendarItem => ({
    recordId: row.record_id,
    day: row.day,
    kind: row.kind,
    what: words.what(row),
    number: row.number,
    title: row.title,
    path: words.path(row),
    people: row.people,
    peopleCount: row.people_count,
    unit: row.unit,
    mine: row.mine,
  });

const hashOf = (secret: string) => createHash('sha256').update(secret).digest();
const mostFeeds = 10;
/** What a feed holds: from a month back to a year ahead. */
const feedSpan = { back: 31, ahead: 366 } as const;

export const handlers: Handlers<typeof calendarApi> = {
  calendar: async (context, { query }) => {
    if (daysBetween(query.from, query.to) > longestSpan)
      throw new Problem('calendar.span-too-long', 422, {}, [{ path: 'query.to', message: 'calendar.span-too-long' }]);
    const views = declared(context);
    const { actor, language } = context;
    const personId = query.whose === 'mine' ? actor.id : null;
    const rows = await store.daysIn(context.db, views, { ...query, personId });
    const items = rows.slice(0, store.mostItems).map(presentDay(wordsIn(context, language)));
    const kinds = views.map(({ kind, name }) => ({ kind, name: name[language] }));
    const all = [{ kind: taskKind, name: calendarTexts.task[language] }, ...kinds];
    return { items: withoutDoubles(items), more: rows.length > store.mostItems, kinds: all };
  },
  feeds: async ({ db, actor }) => {
    const rows = await store.feedsOf(db, actor.id);
    return {
      items: rows.map(({ id, name, created_at, revoked_at }) => ({
        id,
        name,
        createdAt: created_at.toISOString(),
        revokedAt: revoked_at?.toISOString() ?? null,
      })),
    };
  },
  subscribe: async ({ db, actor, language, now, services }, { body }) => {
    const open = (await store.feedsOf(db, actor.id)).filter(({ revoked_at }) => revoked_at === null);
    if (open.length >= mostFeeds) throw new Problem('calendar.too-many', 409, { most: mostFeeds });
    const secret = randomBytes(32).toString('base64url');
    const id = newId(now.epochMilliseconds);
    await store.insertFeed(db, { id, ...body, personId: actor.id, language, secretSha256: hashOf(secret) });
    return { id, address: `${services.config.url}/api/calendar/feed/${secret}.ics` };
  },
  revoke: async ({ db, now }, { params }) => {
    if (!(await store.revokeFeed(db, params.id, now.toString()))) throw new Problem('record.not-found', 404, params);
    return { id: params.id };
  },
  feed: async (context, { params }) => {
    const owner = await store.feedOwner(context.db, hashOf(params.secret.replace(/\.ics$/, '')));
    if (!owner) throw new Problem('calendar.unknown-address', 404);
    await store.seeAs(context.db, owner.person_id);
    const { today } = context;
    const span = {
      from: today.subtract({ days: feedSpan.back }).toString(),
      to: today.add({ days: feedSpan.ahead }).toString(),
    };
    const rows = await store.daysIn(context.db, declared(context), { ...span, personId: owner.person_id });
    const kept = withoutDoubles(rows.map((row) => ({ ...row, recordId: row.record_id })));
    return feedFile(kept, { words: wordsIn(context, owner.language), context });
  },
};
