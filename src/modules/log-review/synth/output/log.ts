import type { Finding, Look } from '../planted/finding.ts';
import { outageFindings, outages } from '../planted/outages.ts';
import { Background } from '../work/background.ts';
import { Care } from '../work/care.ts';
import { type ContactDay, Contacts, reach } from '../work/contacts.ts';
import { Roster } from '../work/roster.ts';
import { Rows } from '../work/rows.ts';
import type { World } from '../world/world.ts';
import type { Written } from './hashed-file.ts';
import { type Counts, LogFile } from './log-file.ts';

export type Log = {
  readonly file: Written;
  readonly counts: Counts;
  readonly gaps: readonly Finding[];
  /** The log ids of each finding's looks. */
  readonly ids: ReadonlyMap<Finding, readonly string[]>;
};

/** Told after each day: how many rows there are so far. */
export type Told = (day: number, rows: number) => void;

type Put = { readonly look: Look; readonly finding: Finding };

const RESENT_DAY = 14;
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

/** Writes log.csv with care, what no contact explains, and the findings, one day after the other. */
export function writeLog(directory: string, world: World, findings: readonly Finding[], told: Told): Log {
  const gaps = outages(world.plan);
  const [file, roster, rows, window] = [
    new LogFile(directory, world, gaps),
    new Roster(world),
    new Rows(),
    new Window(world),
  ];
  const [care, background] = [new Care(world, roster, rows), new Background(world, roster, rows)];
  const [byDay, ids] = [putByDay(findings), new Map<Finding, string[]>()];
  const { first, last } = world.plan.period;
  const resentDay = Math.min(last, first + RESENT_DAY);
  for (let day = first; day <= last; day++) {
    const put = byDay.get(day) ?? [];
    rows.clear();
    roster.open(day);
    for (const contacts of window.around(day)) care.fill(contacts, day);
    background.fill(day);
    const from = rows.count;
    addPlanted(rows, put);
    const note = (place: number, id: string) => keepId(ids, put[place]?.finding, id);
    file.write(day, rows, { from, note }, day === resentDay ? Math.ceil(rows.count * RESENT_SHARE) : 0);
    told(day, file.rows);
  }
  return { file: file.close(), counts: file.counts, gaps: outageFindings(gaps), ids };
}

function keepId(ids: Map<Finding, string[]>, finding: Finding | undefined, id: string): void {
  if (!finding) return;
  const known = ids.get(finding) ?? [];
  known.push(id);
  ids.set(finding, known);
}
