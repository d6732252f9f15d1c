import type pg from 'pg';
import type { Text } from '../../shared/text.ts';
import type { Words } from '../http/problems.ts';
import type { Module } from '../module.ts';

/** A column as it is described: its type in the database, what people call it, what its codes mean, what it points to. */
export type Column = {
  name: string;
  type: string;
  required: boolean;
  label: Text | null;
  /** What each code stands for, where the column holds codes. */
  words: Record<string, Text> | null;
  /** `schema.table.column`. */
  references: string | null;
};
export type DescribedTable = { name: string; module: Text; remark: string | null; columns: Column[] };

/** What stays behind, and why; said in the archive itself. */
export const leftOut: { what: string; why: Text }[] = [
  {
    what: 'auth.*',
    why: {
      sv: 'Inloggning: lösenord, nycklar och sessioner gäller bara här',
      en: 'Sign-in: passwords, keys and sessions are of use only here',
    },
  },
  {
    what: 'platform.receipt, platform.setting, public.varna_migration, pgboss.*',
    why: { sv: 'Värnas egna märken och köer', en: "Värna's own marks and queues" },
  },
  {
    what: '*token*, *secret*, *password*',
    why: { sv: 'Hemliga värden', en: 'Secret values' },
  },
];

/** What the platform keeps that no module is named after. */
const platformTitles: Record<string, Text> = {
  access: { sv: 'Roller, behörigheter och vem som arbetar var', en: 'Roles, permissions and who works where' },
  audit: { sv: 'Revisionsspåret', en: 'The audit trail' },
  mail: { sv: 'E-post', en: 'Mail' },
  platform: { sv: 'Inläsningar', en: 'Imports' },
  record: { sv: 'Länkar, filer och kommentarer', en: 'Links, files and comments' },
  task: { sv: 'Uppgifter', en: 'Tasks' },
};
const leftTables = new Set(['platform.receipt', 'platform.setting', 'public.varna_migration']);
const isSecret = (column: string) => /(^|_)(token|secret|password)(_|$)/.test(column);

type ColumnRow = {
  tbl: string;
  schema: string;
  remark: string | null;
  name: string;
  type: string;
  required: boolean;
  target: string | null;
};

const columnsOfAll = `
select format('%s.%s', n.nspname, c.relname) as tbl, n.nspname as schema, obj_description(c.oid, 'pg_class') as remark,
  a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
  (select format('%s.%s.%s', fn.nspname, fc.relname, fa.attname)
   from pg_constraint k join pg_class fc on fc.oid = k.confrelid join pg_namespace fn on fn.oid = fc.relnamespace
   join pg_attribute fa on fa.attrelid = fc.oid and fa.attnum = k.confkey[1]
   where k.contype = 'f' and k.conrelid = c.oid and k.conkey = array[a.attnum] limit 1) as target
from pg_class c join pg_namespace n on n.oid = c.relnamespace
join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
where c.relkind in ('r', 'p') and not c.relispartition and c.relowner = current_user::regrole
  and n.nspname !~ '^pg' and n.nspname not in ('information_schema', 'auth')
order by 1, a.attnum`;

function wordsFor(all: Words, schema: string, column: string): Record<string, Text> | null {
  const start = `${schema}.value.${column}.`;
  const known = [...all].filter(([code]) => code.startsWith(start));
  return known.length > 0 ? Object.fromEntries(known.map(([code, text]) => [code.slice(start.length), text])) : null;
}

/** Every table that goes along, described with the words the program itself uses. */
export async function describeTables(
  client: pg.ClientBase,
  modules: readonly Module[],
  words: Words,
): Promise<DescribedTable[]> {
  const { rows } = await client.query<ColumnRow>(columnsOfAll);
  const titles = new Map(modules.map(({ name, title }) => [name, title]));
  const kept = rows.filter(({ tbl, name }) => !leftTables.has(tbl) && !isSecret(name));
  return [...Map.groupBy(kept, ({ tbl }) => tbl)].map(([name, columns]) => {
    const schema = columns[0]?.schema ?? '';
    return {
      name,
      module: platformTitles[schema] ?? titles.get(schema) ?? { sv: schema, en: schema },
      remark: columns[0]?.remark?.replace(/^Not tracked: .*/, '') || null,
      columns: columns.map((column) => ({
        name: column.name,
        type: column.type,
        required: column.required,
        label: words.get(`${schema}.field.${column.name}`) ?? null,
        words: wordsFor(words, schema, column.name),
        references: column.target,
      })),
    };
  });
}
