import type { Finding, Look } from '../planted/finding.ts';
import { outageFindings, outages } from '../planted/outages.ts';
import { dayOfMonth, monthText } from '../region/month.ts';
import type { Plan } from '../region/plan.ts';
import { Background } from '../work/background.ts';
import { Care } from '../work/care.ts';
import { type ContactDay, Contacts, reach } from '../work/contacts.ts';
import { Roster } from '../work/roster.ts';
import { Rows } from '../work/rows.ts';
import type { World } from '../world/world.ts';
import type { Written } from './hashed-file.ts';
import { type Counts, LogFile } from './log-file.ts';

export type Log = {
  /** By name: log.csv, or log-YYYY-MM.csv for each of several months. */
  readonly files: Readonly<Record<string, Written>>;
  readonly counts: Counts;
  readonly gaps: readonly Finding[];
  /** The log ids of each finding's looks. */
  readonly ids: ReadonlyMap<Finding, readonly string[]>;
};

/** Told after each day: how many rows there are so far. */
export type Told = (day: number, rows: number) => void;

type Put = { readonly look: Look; readonly finding: Finding };

const RESENT_DAY = 15;
const RESENT_SHARE = 0.002;

const putByDay = (findings: readonly Finding[]): Map<number, Put[]> =>
  Map.groupBy(
    findings.flatMap((finding) => finding.looks.map((look) => ({ look, finding }))),
    ({ look }) => look.day,
  );

/** The contacts that touch a day, kept from day to day. */
class Window {
  readonly #contacts: Contacts;
  readonly #known = new Map<number, ContactDay>();

  constructor(world: World) {
    this.#contacts = new Contacts(world);
  }

  around(day: number): ContactDay[] {
    this.#known.delete(day - reach.before - 1);
    const days = Array.from({ length: reach.before + reach.after + 1 }, (_, place) => day - reach.before + place);
    return days.map((each) => this.#on(each));
  }

  #on(day: number): ContactDay {
    const known = this.#known.get(day) ?? this.#contacts.on(day);
    this.#known.set(day, known);
    return known;
  }
}

function addPlanted(rows: Rows, put: readonly Put[]): void {
  for (const { look } of put) rows.add(look.second, look.user, look.unit, look.patient, look.resourceUnit, look.code);
}

/** One file for one month; for several, one each. */
const logName = ({ months }: Plan, day: number): string => (months === 1 ? 'log.csv' : `log-${monthText(day)}.csv`);

/** A batch is sent twice in the middle of each month. */
const isResent = ({ period, days }: Plan, day: number): boolean =>
  days === null ? dayOfMonth(day) === RESENT_DAY : day === period.last;

/** Writes the log with care, what no contact explains, and the findings, one day after the other. */
export function writeLog(directory: string, world: World, findings: readonly Finding[], told: Told): Log {
  const { plan } = world;
  const { first, last } = plan.period;
  const [gaps, files, byDay, ids] = [
    outages(plan),
    {} as Record<string, Written>,
    putByDay(findings),
    new Map<Finding, string[]>(),
  ] as const;
  const file = new LogFile(directory, world, gaps, logName(plan, first));
  const day = dayOf(world);
  for (let today = first; today <= last; today++) {
    const put = byDay.get(today) ?? [];
    const { rows, from } = day(today, put);
    const note = (place: number, id: string) => keepId(ids, put[place]?.finding, id);
    file.write(today, rows, { from, note }, isResent(plan, today) ? Math.ceil(rows.count * RESENT_SHARE) : 0);
    told(today, file.rows);
    const [name, next] = [logName(plan, today), logName(plan, today + 1)];
    if (today < last && next !== name) files[name] = file.next(next);
  }
  files[logName(plan, last)] = file.close();
  return { files, counts: file.counts, gaps: outageFindings(gaps), ids };
}

/** Makes the rows of one day after the other; those put there on purpose from `from` on. */
function dayOf(world: World): (day: number, put: readonly Put[]) => { rows: Rows; from: number } {
  const [roster, rows, window] = [new Roster(world), new Rows(), new Window(world)];
  const [care, background] = [new Care(world, roster, rows), new Background(world, roster, rows)];
  return (day, put) => {
    rows.clear();
    roster.open(day);
    for (const contacts of window.around(day)) care.fill(contacts, day);
    background.fill(day);
    const from = rows.count;
    addPlanted(rows, put);
    return { rows, from };
  };
}

function keepId(ids: Map<Finding, string[]>, finding: Finding | undefined, id: string): void {
  if (!finding) return;
  const known = ids.get(finding) ?? [];
  known.push(id);
  ids.set(finding, known);
}
