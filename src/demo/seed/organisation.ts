import { type DemoPerson, setDemoPeople } from '../../modules/account/index.ts';
import { foundRegion, giveRoles } from '../../modules/organisation/index.ts';
import { asSystem } from '../../platform/assemble.ts';
import { parseRows, suggestMapping } from '../../platform/exchange/columns.ts';
import type { Context } from '../../platform/module.ts';
import type { Services } from '../../platform/services.ts';
import { newId } from '../../shared/ids.ts';
import { assignmentRows, columns, personRows, type Row, unitRows } from '../organisation/csv.ts';
import { keyPeople } from '../organisation/people.ts';
import { demoRegion, type Organisation } from '../organisation/region.ts';

/** Brings rows in as the import wizard does: same columns, same checks, all or nothing. */
export async function bringIn(context: Context, name: string, headings: Row, rows: Iterable<Row>): Promise<void> {
  const kind = context.services.modules.flatMap(({ imports = [] }) => imports).find((known) => known.kind === name);
  if (!kind?.columns) throw new Error(`no import ${name}`);
  const table = {
    headings: [...headings],
    rows: [...rows].map((cells, index) => ({ row: index + 2, cells: [...cells] })),
  };
  const { rows: values, errors } = parseRows(
    table,
    suggestMapping(table.headings, kind.columns),
    kind.columns,
    context.services.words,
  );
  if (errors[0]) throw new Error(`${name}, row ${errors[0].row}: ${errors[0].message.en}`);
  const source = { rows: values, file: { name: `${name}.csv`, bytes: Buffer.alloc(0) } };
  await kind.apply(context, source, { complete: false, progress: () => {} });
}

type Ids = ReadonlyMap<string, string>;

/** The ids of units and people by HSA-id, read past row-level security: protected people have roles too. */
export async function idsIn({ pools }: Services, table: 'organisation.unit' | 'organisation.person'): Promise<Ids> {
  const { rows } = await pools.owner.query<{ id: string; hsa_id: string }>(
    `select id, hsa_id from ${table} where hsa_id is not null`,
  );
  return new Map(rows.map(({ id, hsa_id }) => [hsa_id, id]));
}

function idOf(ids: Ids, hsaId: string): string {
  const id = ids.get(hsaId);
  if (!id) throw new Error(`nothing has the HSA-id ${hsaId}`);
  return id;
}

export const grantsOf = ({ roles }: Organisation, people: Ids, units: Ids) =>
  roles.map(({ personHsaId, unitHsaId, role, validFrom }) => ({
    id: newId(),
    personId: idOf(people, personHsaId),
    unitId: idOf(units, unitHsaId),
    role,
    validFrom,
    validTo: null,
    deputyId: null,
    deputyFrom: null,
    deputyTo: null,
    note: '',
  }));

const offered = (people: Ids): DemoPerson[] =>
  keyPeople.map(({ hsaId, title, demoText }) => ({ personId: idOf(people, hsaId), title, text: demoText }));

/** Units, people, why they work where, who answers for what, and whom one may sign in as. */
export async function seedOrganisation(services: Services): Promise<void> {
  const region = demoRegion();
  const [root] = region.units;
  if (!root) throw new Error('a region has units');
  await asSystem(services, 'demo.organisation', async (context) => {
    await foundRegion(context, { id: newId(), name: root.name, hsaId: root.hsaId });
    await bringIn(context, 'organisation.people', columns.people, personRows(region.people));
    await bringIn(context, 'organisation.units', columns.units, unitRows(region.units));
    await bringIn(context, 'organisation.assignments', columns.assignments, assignmentRows(region.assignments));
  });
  const [people, units] = [await idsIn(services, 'organisation.person'), await idsIn(services, 'organisation.unit')];
  await asSystem(services, 'demo.roles', async (context) => {
    await giveRoles(context, grantsOf(region, people, units));
    await setDemoPeople(context, offered(people));
  });
}
