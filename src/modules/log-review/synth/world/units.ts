import type { Plan } from '../region/plan.ts';

/** Kinds as the unit file names them. */
export const unitKinds = [
  'akut',
  'lab',
  'röntgen',
  'apotek',
  'patologi',
  'primärvård',
  'psykiatri',
  'bup',
  'administration',
  'klinik',
  'geriatrik',
] as const;
export type UnitKind = (typeof unitKinds)[number];

type Group = { readonly share: number; readonly kinds: readonly UnitKind[] };

/** The kinds of a group take turns. */
const groups: readonly Group[] = [
  { share: 0.05, kinds: ['akut'] },
  { share: 0.05, kinds: ['lab', 'röntgen', 'apotek', 'patologi'] },
  { share: 0.23, kinds: ['primärvård'] },
  { share: 0.08, kinds: ['psykiatri', 'psykiatri', 'bup', 'psykiatri'] },
  { share: 0.06, kinds: ['administration'] },
  { share: 0.53, kinds: [...Array.from({ length: 19 }, () => 'klinik' as const), 'geriatrik'] },
];

export const serviceKinds: readonly UnitKind[] = ['lab', 'röntgen', 'apotek', 'patologi'];
/** Open at all hours, every day. */
export const alwaysOpen: readonly UnitKind[] = [...serviceKinds, 'akut', 'klinik', 'geriatrik'];

/** Providers: the region itself first, then private ones that run some of the primary care. */
export const providerCount = 5;
const PRIVATE_EVERY = 4;
const DIVISION_UNITS = 12;

/** Units by number from 0. The staff of unit k are those from `firstStaff[k]` up to `firstStaff[k + 1]`. */
export type Units = {
  readonly count: number;
  readonly kind: readonly UnitKind[];
  readonly provider: Uint8Array;
  readonly firstStaff: Uint32Array;
  /** For each kind the unit of every one of its staff: an even draw from it falls on units by their size. */
  readonly bySize: Readonly<Record<UnitKind, Uint16Array>>;
};

/** Steps of the golden ratio spread every share evenly over large and small units. */
const GOLDEN = 0.618033988749895;

function groupAt(place: number): number {
  let left = place;
  for (const [number, { share }] of groups.entries()) {
    if (left < share) return number;
    left -= share;
  }
  return groups.length - 1;
}

function kindsOf(count: number): UnitKind[] {
  const turns = groups.map(() => 0);
  return Array.from({ length: count }, (_, unit) => {
    const number = groupAt((0.36 + unit * GOLDEN) % 1);
    const kinds = groups[number]?.kinds ?? [];
    const turn = turns[number] ?? 0;
    turns[number] = turn + 1;
    return kinds[turn % kinds.length] ?? 'klinik';
  });
}

/** Unit = units · u^skew for evenly spread u: a few large units, many small ones, nobody left out. */
const firstStaffOf = ({ staff, units, skew }: Plan): Uint32Array =>
  Uint32Array.from({ length: units + 1 }, (_, unit) => Math.round(staff * (unit / units) ** (1 / skew)));

function sizesOf(kind: readonly UnitKind[], firstStaff: Uint32Array): Units['bySize'] {
  const units = (wanted: UnitKind) =>
    kind.flatMap((found, unit) =>
      found === wanted ? Array<number>((firstStaff[unit + 1] ?? 0) - (firstStaff[unit] ?? 0)).fill(unit) : [],
    );
  const entries = unitKinds.map((wanted) => [wanted, Uint16Array.from(units(wanted))]);
  return Object.fromEntries(entries) as Units['bySize'];
}

function providersOf(kind: readonly UnitKind[]): Uint8Array {
  let primary = 0;
  return Uint8Array.from(kind, (found) => {
    if (found !== 'primärvård' || ++primary % PRIVATE_EVERY > 0) return 0;
    return 1 + ((primary / PRIVATE_EVERY) % (providerCount - 1));
  });
}

/** The units of a plan. */
export function unitsOf(plan: Plan): Units {
  const [kind, firstStaff] = [kindsOf(plan.units), firstStaffOf(plan)];
  return { count: plan.units, kind, provider: providersOf(kind), firstStaff, bySize: sizesOf(kind, firstStaff) };
}

/** Twelve units in a row form a division. */
export const division = (unit: number): number => Math.floor(unit / DIVISION_UNITS);

/** How many work at a unit. */
export const headcount = ({ firstStaff }: Units, unit: number): number =>
  (firstStaff[unit + 1] ?? 0) - (firstStaff[unit] ?? 0);
