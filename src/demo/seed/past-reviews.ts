import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import type { ReviewItem } from '../../modules/log-review/contract/item.ts';
import { logReviewApi } from '../../modules/log-review/contract.ts';
import { prepareMonth } from '../../modules/log-review/service/month/prepare.ts';
import { buildApp } from '../../platform/http/app.ts';
import type { Services } from '../../platform/services.ts';
import type { Client } from '../../shared/client.ts';
import { timeZone } from '../../shared/date.ts';
import { newId } from '../../shared/ids.ts';
import { asDemoPerson } from './as-person.ts';

type Api = Client<typeof logReviewApi>;
type Item = z.infer<typeof ReviewItem>;
type Open = { id: string; reviewer: string; unit: string };

/** Who has not come round to it, by the unit's name: two of the region's managers. */
const notDone = ['Ögonmottagningen', 'Vårdcentralen Norrsele'];
/** Where someone was asked and had a good answer. */
const asked = 'Medicinavdelning 2';
/** Where the access with most against it was not justified, or stayed unclear. */
const worst: Readonly<Record<string, 'unjustified' | 'unclear'>> = {
  'Kirurgavdelning 3': 'unjustified',
  'Akutmottagningen Havsvik': 'unjustified',
  'Psykiatriavdelning 1': 'unjustified',
  Strokeenheten: 'unclear',
  'Vårdcentralen Lindeby': 'unclear',
};

const words = {
  obvious: 'Stämmer med schema och vårdkontakter.',
  question: 'Hej! Kan du berätta varför du behövde öppna den här journalen? Det räcker med ett par rader.',
  answer:
    'Jag tog emot ett samtal från kommunens sjuksköterska om patienten och behövde läsa läkemedelslistan innan jag svarade.',
  explained: 'Samtalet finns noterat i avdelningens telefonlogg.',
  unjustified: 'Medarbetaren har inte deltagit i vården och kan inte ange något skäl i arbetet. Lämnas för utredning.',
  unclear:
    'Medarbetaren minns inte, och schemat säger inget säkert. Vi har gått igenom reglerna på arbetsplatsträffen.',
};

/** The day after the month when managers sit down with it. */
const momentOf = (month: string, day: number, hour: number): Temporal.Instant =>
  Temporal.PlainYearMonth.from(month)
    .add({ months: 1 })
    .toPlainDate({ day })
    .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) })
    .toInstant();

async function openReviews({ pools }: Services, month: string): Promise<Open[]> {
  const { rows } = await pools.owner.query<Open>(
    `select r.id, p.hsa_id as reviewer, s.name as unit from log_review.review r
     join organisation.person p on p.id = r.reviewer_id join access.scope s on s.id = r.unit_id
     where r.month = $1::date and r.status = 'open' and r.queue = 'unit' order by r.number`,
    [`${month}-01`],
  );
  return rows;
}

type Judging = { api: Api; review: Open };

async function itemsOf({ api, review }: Judging): Promise<Item[]> {
  const { employees } = await api.review({ params: { id: review.id }, query: {} });
  return employees.flatMap(({ items }) => items);
}

const waiting = (items: readonly Item[]) => items.filter(({ decision }) => decision === null);

async function judgeRest(judging: Judging): Promise<void> {
  for (;;) {
    const items = waiting(await itemsOf(judging)).slice(0, 200);
    if (items.length === 0) return;
    const body = {
      items: items.map(({ id, version }) => ({ id, version })),
      decision: 'justified',
      comment: words.obvious,
    } as const;
    await judging.api.decideMany({ params: { id: judging.review.id }, body });
  }
}

/** The one with most against it that the employee can be asked about. */
const toAsk = (items: readonly Item[]) =>
  waiting(items)
    .filter(({ mayAsk }) => mayAsk)
    .toSorted((a, b) => b.score - a.score)[0];

async function ask({ api, review }: Judging, dueOn: string): Promise<void> {
  const item = toAsk(await itemsOf({ api, review }));
  if (item) await api.ask({ params: { id: item.id }, body: { id: newId(), question: words.question, dueOn } });
}

async function judgeWorst({ api, review }: Judging): Promise<void> {
  const decision = worst[review.unit];
  if (!decision) return;
  const [item] = waiting(await itemsOf({ api, review })).toSorted((a, b) => b.score - a.score);
  if (!item) return;
  const body = { version: item.version, decision, comment: words[decision] };
  await api.decide({ params: { id: item.id }, body });
}

async function judgeAnswered({ api, review }: Judging): Promise<void> {
  const answered = waiting(await itemsOf({ api, review })).filter(({ question }) => question?.status === 'answered');
  for (const { id, version } of answered)
    await api.decide({ params: { id }, body: { version, decision: 'explained', comment: words.explained } });
}

type Past = { app: FastifyInstance; services: Services; goTo(moment: Temporal.Instant): void };

const as = <T>({ app, services }: Past, hsaId: string, work: (api: Api) => Promise<T>) =>
  asDemoPerson(app, services, hsaId, ({ caller }) => work(caller.use(logReviewApi)));

/** Whoever has been asked answers, the day after. */
async function answerAll(past: Past, month: string): Promise<void> {
  const { rows } = await past.services.pools.owner.query<{ id: string; asked: string }>(
    `select q.id, p.hsa_id as asked from log_review.question q join organisation.person p on p.id = q.asked_id
     join log_review.item i on i.id = q.item_id where q.status = 'asked' and i.month = $1::date`,
    [`${month}-01`],
  );
  for (const { id, asked: hsaId } of rows)
    await as(past, hsaId, async (api) => {
      const { version } = await api.question({ params: { id } });
      await api.answer({ params: { id }, body: { version, answer: words.answer } });
    });
}

async function sign(past: Past, review: Open): Promise<void> {
  await as(past, review.reviewer, async (api) => {
    const judging = { api, review };
    await judgeAnswered(judging);
    await judgeWorst(judging);
    await judgeRest(judging);
    const { version } = await api.review({ params: { id: review.id }, query: {} });
    await api.sign({ params: { id: review.id }, body: { version, comment: '' } });
  });
}

/** A month drawn and reviewed as it would have been then: nearly everyone signed in time. What is signed already is left. */
export async function reviewPastMonth(services: Services, month: string, isOver: () => boolean): Promise<void> {
  let now = momentOf(month, 2, 3);
  const clock = { now: () => now };
  await prepareMonth({ ...services, clock }, month);
  const app = await buildApp({ ...services, clock });
  const goTo = (moment: Temporal.Instant) => {
    now = moment;
  };
  const past: Past = { app, services, goTo };
  try {
    const reviews = await openReviews(services, month);
    past.goTo(momentOf(month, 5, 9));
    const first = reviews.find(({ unit }) => unit === asked);
    const dueOn = momentOf(month, 12, 9).toZonedDateTimeISO(timeZone).toPlainDate().toString();
    if (first) await as(past, first.reviewer, (api) => ask({ api, review: first }, dueOn));
    past.goTo(momentOf(month, 6, 14));
    await answerAll(past, month);
    for (const [place, review] of reviews.entries()) {
      if (isOver()) return;
      past.goTo(momentOf(month, 7 + (place % 7), 8 + (place % 9)));
      if (!notDone.includes(review.unit)) await sign(past, review);
    }
  } finally {
    await app.close();
  }
}
