-- Figures: counts of cases at a unit and below it, told to those who may read figures though they read no case.
-- A year is counted in Stockholm by when the event was noticed. Exercises and cases merged into others never count.
create index on incidents.incident ((coalesce(noticed_at, received_at)));

-- What is counted of each case. Read as whoever asks; the functions below ask as their owner.
create function incidents.measured(wanted uuid, from_at timestamptz, before_at timestamptz)
returns table (id uuid, unit_id uuid, kind text, at timestamptz, reported boolean, category text, dismissed boolean, incident boolean,
  near_miss boolean, to_officer boolean, to_imy boolean, to_csirt boolean, in_time integer, late integer, closed boolean,
  detect_hours numeric, decide_hours numeric, file_hours numeric, close_hours numeric)
language sql stable
begin atomic
  select i.id, i.unit_id, i.kind, coalesce(i.noticed_at, i.received_at), i.category = 'incident', i.category, i.state = 'dismissed',
    i.category = 'incident' and i.state in ('incident', 'closed'),
    -- Judged to have had no consequence at all.
    i.category = 'incident' and i.state <> 'dismissed' and greatest(
      (i.facts -> 'consequence' ->> 'confidentiality')::integer, (i.facts -> 'consequence' ->> 'integrity')::integer,
      (i.facts -> 'consequence' ->> 'availability')::integer, (i.facts -> 'consequence' ->> 'traceability')::integer) is not distinct from 0,
    i.category = 'incident' and i.state <> 'dismissed' and i.personal_data = 'yes',
    coalesce(f.to_imy, false), coalesce(f.to_csirt, false), coalesce(f.in_time, 0), coalesce(f.late, 0), i.state = 'closed',
    extract(epoch from i.noticed_at - i.began_at) / 3600, extract(epoch from d.decided_at - i.received_at) / 3600, f.hours,
    case when i.state = 'closed' then extract(epoch from i.closed_at - i.received_at) / 3600 end
  from incidents.incident i
  left join lateral (
    select bool_or(o.regime = 'gdpr33' and o.stage = 'notification') as to_imy,
      bool_or(o.regime in ('cybersecurity', 'oldNis')) as to_csirt,
      (count(*) filter (where o.due_at is not null and not x.late))::integer as in_time,
      (count(*) filter (where x.late))::integer as late,
      min(extract(epoch from x.sent_at - o.start_at)) filter (where o.due_at is not null) / 3600 as hours
    from incidents.filing x join incidents.obligation o on o.id = x.obligation_id where x.incident_id = i.id) f on true
  left join lateral (select min(x.decided_at) as decided_at from incidents.decision x where x.incident_id = i.id) d on true
  where not i.exercise and i.state <> 'merged'
    and coalesce(i.noticed_at, i.received_at) >= from_at and coalesce(i.noticed_at, i.received_at) < before_at
    and i.unit_id in (select t.descendant_id from access.scope_tree t where t.ancestor_id = wanted);
end;

-- The figures of a unit as a whole (`total`), by kind of event and by the units right below it (itself for what is its own).
create function incidents.case_figures(wanted uuid, from_at timestamptz, before_at timestamptz)
returns table (dimension text, key text, name text, reported integer, deviations integer, ideas integer, dismissed integer, incidents integer,
  near_misses integer, to_officer integer, to_imy integer, to_csirt integer, in_time integer, late integer, closed integer,
  detect_hours double precision, detected integer, decide_hours double precision, decided integer,
  file_hours double precision, filed integer, close_hours double precision)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select case when grouping(m.kind) = 0 then 'kind' when grouping(u.id) = 0 then 'unit' else 'total' end,
    coalesce(m.kind, u.id::text), max(u.name) filter (where u.id is not null),
    (count(*) filter (where m.reported))::integer, (count(*) filter (where m.category = 'deviation'))::integer,
    (count(*) filter (where m.category = 'idea'))::integer, (count(*) filter (where m.reported and m.dismissed))::integer,
    (count(*) filter (where m.incident))::integer, (count(*) filter (where m.near_miss))::integer,
    (count(*) filter (where m.to_officer))::integer, (count(*) filter (where m.to_imy))::integer,
    (count(*) filter (where m.to_csirt))::integer, coalesce(sum(m.in_time), 0)::integer, coalesce(sum(m.late), 0)::integer,
    (count(*) filter (where m.incident and m.closed))::integer,
    percentile_cont(0.5) within group (order by m.detect_hours::double precision), count(m.detect_hours)::integer,
    percentile_cont(0.5) within group (order by m.decide_hours::double precision), count(m.decide_hours)::integer,
    percentile_cont(0.5) within group (order by m.file_hours::double precision), count(m.file_hours)::integer,
    percentile_cont(0.5) within group (order by m.close_hours::double precision)
  from incidents.measured(wanted, from_at, before_at) m
  left join lateral (select s.id from access.scope s join access.scope_tree t on t.ancestor_id = s.id and t.descendant_id = m.unit_id
    where s.parent_id = wanted) below on true
  join access.scope u on u.id = coalesce(below.id, wanted)
  where access.sees('incidents.readFigures', wanted)
  group by grouping sets ((), (m.kind), (u.id));
end;

-- The same by law: what was decided, what was filed and when. A duty counts once its report was sent or its time has run out.
create function incidents.regime_figures(wanted uuid, from_at timestamptz, before_at timestamptz, moment timestamptz)
returns table (regime text, to_report integer, not_to_report integer, filed integer, in_time integer, late integer, overdue integer,
  file_hours double precision)
language sql stable security definer set search_path = pg_catalog
begin atomic
  with cases as (select m.id from incidents.measured(wanted, from_at, before_at) m
      where m.reported and access.sees('incidents.readFigures', wanted)),
    standing as (select distinct on (d.incident_id, d.regime) d.regime, d.verdict from incidents.decision d
      join cases c on c.id = d.incident_id order by d.incident_id, d.regime, d.decided_at desc, d.id desc),
    decided as (select s.regime, (count(*) filter (where s.verdict = 'report'))::integer as to_report,
      (count(*) filter (where s.verdict = 'doNotReport'))::integer as not_to_report from standing s group by s.regime),
    done as (select o.regime, count(f.id)::integer as filed,
      (count(f.id) filter (where o.due_at is not null and not f.late))::integer as in_time, (count(f.id) filter (where f.late))::integer as late,
      (count(*) filter (where f.id is null and o.status = 'open' and o.due_at < moment))::integer as overdue,
      percentile_cont(0.5) within group (order by case when o.due_at is not null
        then (extract(epoch from f.sent_at - o.start_at) / 3600)::double precision end) as hours
      from incidents.obligation o join cases c on c.id = o.incident_id left join incidents.filing f on f.obligation_id = o.id
      where o.status <> 'withdrawn' group by o.regime)
  select coalesce(e.regime, n.regime), coalesce(e.to_report, 0), coalesce(e.not_to_report, 0), coalesce(n.filed, 0),
    coalesce(n.in_time, 0), coalesce(n.late, 0), coalesce(n.overdue, 0), n.hours
  from decided e full join done n on n.regime = e.regime;
end;

-- Year by year, since a moment.
create function incidents.year_figures(wanted uuid, from_at timestamptz)
returns table (year integer, reported integer, incidents integer, to_officer integer, to_imy integer, to_csirt integer, in_time integer, late integer)
language sql stable security definer set search_path = pg_catalog
begin atomic
  select extract(year from m.at at time zone 'Europe/Stockholm')::integer, (count(*) filter (where m.reported))::integer,
    (count(*) filter (where m.incident))::integer, (count(*) filter (where m.to_officer))::integer,
    (count(*) filter (where m.to_imy))::integer, (count(*) filter (where m.to_csirt))::integer,
    coalesce(sum(m.in_time), 0)::integer, coalesce(sum(m.late), 0)::integer
  from incidents.measured(wanted, from_at, 'infinity') m
  where access.sees('incidents.readFigures', wanted)
  group by 1 order by 1;
end;
