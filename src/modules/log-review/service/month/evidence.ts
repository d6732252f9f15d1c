import type { LookedFor, SeenEvent } from '../../analysis/case-store.ts';
import type { DaySeen } from '../../contract/item.ts';
import type { StoredEvidence } from '../../contract/stored.ts';

/** Reasons told of also when they are not found; the others are told of only when they are. */
const SOUGHT = new Set(['X01', 'X02', 'X03', 'X04', 'X05', 'X06', 'X07']);
/** Of these it is told when they could not be looked for; the others few regions have files of. */
const CONTACTS = new Set(['X01', 'X02', 'X03', 'X05']);
const MOST_DAYS = 31;

const moment = (at: string): string => `${at.replace(' ', 'T')}Z`;
const union = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].filter(Boolean).sort();

function dayOf(day: string, events: readonly SeenEvent[]): DaySeen {
  const sum = (of: (event: SeenEvent) => number) => events.reduce((total, event) => total + of(event), 0);
  return {
    day,
    firstAt: moment(events.map(({ first_at }) => first_at).sort()[0] ?? ''),
    lastAt: moment(
      events
        .map(({ last_at }) => last_at)
        .sort()
        .at(-1) ?? '',
    ),
    patients: new Set(events.map(({ patient_id }) => patient_id)).size,
    entries: sum(({ entries }) => entries),
    prints: sum(({ prints }) => prints),
    emergencies: sum(({ emergencies }) => emergencies),
    writes: sum(({ writes }) => writes),
  };
}

/** What speaks for events together: of those that nothing strong explains, if there are such; else of all. */
function found(events: readonly SeenEvent[]): { strong: string[]; weak: string[] } {
  const open = events.filter(({ explanations }) => explanations.length === 0);
  const asked = open.length > 0 ? open : events;
  return { strong: union(asked.map(({ explanations }) => explanations)), weak: union(asked.map(({ weak }) => weak)) };
}

type Results = NonNullable<StoredEvidence['lookedFor']>;

function resultsOf(
  events: readonly SeenEvent[],
  looked: readonly LookedFor[],
): NonNullable<StoredEvidence['lookedFor']> {
  const { strong, weak } = found(events);
  return looked.flatMap(({ rule, state }): Results => {
    if (strong.includes(rule)) return [{ rule, result: 'found' }];
    if (weak.includes(rule)) return [{ rule, result: 'weak' }];
    if (!SOUGHT.has(rule) || state === 'off' || (state === 'missing' && !CONTACTS.has(rule))) return [];
    return [{ rule, result: state === 'missing' ? 'off' : 'missing' }];
  });
}

/** What is kept of events that are judged together, the latest 31 days of them. `nameOf` gives a unit's name, or its HSA-id. */
export function evidenceOfEvents(
  events: readonly SeenEvent[],
  looked: readonly LookedFor[],
  nameOf: (unit: string) => string,
): StoredEvidence {
  const byDay = [...Map.groupBy(events, ({ day }) => day)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const own = union(events.map(({ unit_hsa }) => [unit_hsa]));
  const elsewhere = union(events.map(({ resource_units }) => resource_units)).filter((unit) => !own.includes(unit));
  return {
    days: byDay.slice(-MOST_DAYS).map(([day, seen]) => dayOf(day, seen)),
    purposes: union(events.map(({ purposes }) => purposes)),
    resourceTypes: union(events.map(({ resource_types }) => resource_types)),
    unit: nameOf(own[0] ?? ''),
    otherUnits: elsewhere.map(nameOf),
    lookedFor: resultsOf(events, looked),
  };
}
