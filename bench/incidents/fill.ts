import type pg from 'pg';
import { Facts } from '../../src/modules/incidents/contract/facts.ts';
import type { ObligationTemplate, Receiver } from '../../src/modules/incidents/contract/law.ts';
import { IncidentKind } from '../../src/modules/incidents/contract/words.ts';

/** Of so many cases one is open, with clocks that run. */
const ONE_OPEN_IN = 10;
const tables = ['incidents.incident', 'incidents.obligation', 'incidents.filing', 'incidents.handler'];

const drawn = (salt: string, list: string) =>
  `${list}.ids[1 + ('x' || left(md5(i::text || '${salt}'), 7))::bit(28)::int % cardinality(${list}.ids)]`;

async function fillCases(owner: pg.Pool, count: number): Promise<void> {
  const facts = JSON.stringify(Facts.parse({ what: 'Ett brev gick till fel patient.', where: 'Avdelningen' }));
  await owner.query(
    `insert into incidents.incident (id, unit_id, number, title, category, kind, state, personal_data, was_personal, personal, facts,
       began_at, noticed_at, law_number, received_at, closed_at)
     select gen_random_uuid(), ${drawn('u', 'u')}, 'INC-' || lpad(i::text, 7, '0'), 'Ärende ' || i, 'incident',
       ($2::text[])[1 + i % cardinality($2::text[])], case when c.open then 'incident' else 'closed' end,
       case when c.personal then 'yes' else 'no' end, c.personal, c.personal, $3::jsonb, c.at - interval '1 day', c.at, 1, c.at,
       case when c.open then null else c.at + interval '9 days' end
     from generate_series(1, $1::int) i, (select array_agg(id order by id) as ids from access.scope) u,
       lateral (select now() - (i % 2000) * interval '12 hours' - (i % 41) * interval '7 minutes' as at,
         i % ${ONE_OPEN_IN} = 0 as open, i % 3 = 0 as personal) c`,
    [count, IncidentKind.options, facts],
  );
}

type Law = { templates: readonly ObligationTemplate[]; receivers: readonly Receiver[] };
/** Three duties a case, each with its own terms; those of open cases run, the others are done. */
async function fillDuties(owner: pg.Pool, { templates, receivers }: Law): Promise<void> {
  const three = templates.filter(({ limit }) => limit.kind === 'hours').slice(0, 3);
  const words = JSON.stringify({
    sv: 'GDPR art. 33.1: 72 timmar från kännedom. Tiden räknas från att vi fick vetskap.',
    en: 'GDPR art. 33(1): 72 hours from knowledge. Time runs from when we became aware.',
  });
  for (const [place, template] of three.entries()) {
    const receiver = receivers.find(({ key }) => key === template.receiver);
    await owner.query(
      `insert into incidents.obligation (id, incident_id, unit_id, personal, exercise, regime, stage, template_key, receiver_key,
         template, receiver, status, start_at, due_at, rule, arithmetic, opened_at, ended_at)
       select gen_random_uuid(), i.id, i.unit_id, i.personal, false, $1, $2, $3, $4, $5, $6,
         case when i.closed_at is null then 'open' when $8 = 1 then 'filed' else 'decided' end, i.received_at,
         i.received_at + ($8::int * 24 + right(i.number, 2)::int) * interval '1 hour', $7, $7, i.received_at, i.closed_at
       from incidents.incident i`,
      [
        ...[template.regime, template.stage, template.key, template.receiver],
        ...[JSON.stringify(template), JSON.stringify(receiver), words, place + 1],
      ],
    );
  }
}

/** What was sent for each duty that is done, one of ten late. */
const fillFilings = (owner: pg.Pool, personId: string) =>
  owner.query(
    `insert into incidents.filing (id, incident_id, obligation_id, sent_at, sent_by, channel, content, late, late_reason, recorded_at)
     select gen_random_uuid(), o.incident_id, o.id, o.start_at + interval '20 hours', $1, 'E-tjänst', 'Anmälan ordagrant',
       right(i.number, 7)::int % 10 = 1, 'Rapporterades sent', o.ended_at
     from incidents.obligation o join incidents.incident i on i.id = o.incident_id where o.status = 'filed'`,
    [personId],
  );

/** Two handlers for each open case; some of them are the named person's. */
const fillHandlers = (owner: pg.Pool, personId: string) =>
  owner.query(
    `insert into incidents.handler (incident_id, person_id, place)
     select i.id, case when place = 0 and right(i.number, 7)::int % 3000 = 0 then $1 else p.ids[1 + (right(i.number, 7)::int * 7 + place) % cardinality(p.ids)] end, place
     from incidents.incident i, generate_series(0, 1) place,
       (select array_agg(id order by id) as ids from access.principal where active and id <> $1 and hsa_id is not null) p
     where i.closed_at is null on conflict do nothing`,
    [personId],
  );

/** Cases over all units with three duties each, as the owner of the database; trail, search index and cards are left out to save time. */
export async function fillIncidents(
  owner: pg.Pool,
  { count, personId, law }: { count: number; personId: string; law: Law },
) {
  for (const table of tables) await owner.query(`alter table ${table} disable trigger user`);
  await fillCases(owner, count);
  await fillDuties(owner, law);
  await fillFilings(owner, personId);
  await fillHandlers(owner, personId);
  for (const table of tables) await owner.query(`alter table ${table} enable trigger user`);
  await owner.query('vacuum analyze');
}
