import { describe, expect, test } from 'vitest';
import { modules } from './modules/index.ts';
import type { Endpoint } from './shared/contract.ts';
import { roleIds } from './shared/role.ts';
import { aRegion } from './testing/region.ts';

const region = aRegion();
const endpoints = modules.flatMap((module) =>
  Object.entries(module.contract).map(([name, endpoint]) => ({
    module,
    at: `${module.name}.${name}`,
    endpoint: endpoint as Endpoint,
  })),
);

/** Endpoints that anyone may ask, signed in or not, each with its reason. Nothing else is open. */
const open: Record<string, string> = {
  'calendar.feed': 'A calendar program cannot sign in: the address is the secret, kept as a hash and revocable',
};
for (const { module, at, endpoint } of endpoints)
  if (endpoint.permission === 'public' && module.name === 'account') open[at] = 'Sign-in comes before permission';
for (const name of ['openness', 'reportOpenly', 'openStatus'])
  open[`incidents.${name}`] =
    'Anyone may report an event where the region allows it, and follow it by the code of the receipt';

describe('every module', () => {
  test('names a permission of its own at each endpoint', () => {
    const foreign = endpoints.filter(({ module, at, endpoint: { permission } }) =>
      permission === 'public' ? !(at in open) : !Object.values(module.permissions).includes(permission),
    );
    expect(foreign.map(({ at }) => at)).toEqual([]);
  });

  test('names an audit action of its own wherever something is changed', () => {
    const silent = endpoints.filter(({ module, endpoint: { method, audit } }) =>
      audit ? !audit.startsWith(`${module.name}.`) : method !== 'GET',
    );
    expect(silent.map(({ at }) => at)).toEqual([]);
  });

  test('has words in both languages for every audit action and permission', () => {
    const { words } = region.running.services;
    const actions = endpoints.flatMap(({ endpoint: { audit } }) => audit ?? []);
    expect(actions.filter((action) => !words.get(action)?.sv || !words.get(action)?.en)).toEqual([]);
    const permissions = modules.flatMap((module) => Object.values(module.permissions));
    expect(permissions.filter(({ sv, en }) => !sv || !en).map(({ id }) => id)).toEqual([]);
  });

  test('has words in both languages for every text, with the same places to fill', () => {
    const places = (text: string) =>
      [...text.matchAll(/\{(\w+)\}/g)]
        .map(([, name]) => name)
        .sort()
        .join();
    const uneven = [...region.running.services.words].filter(
      ([, { sv, en }]) => !sv.trim() || !en.trim() || places(sv) !== places(en),
    );
    expect(uneven.map(([code]) => code)).toEqual([]);
  });

  test('gives its permissions only to roles that exist, and to at least one', () => {
    const known = new Set<string>(roleIds);
    const wrong = modules
      .flatMap((module) => Object.values(module.permissions))
      .filter(({ roles }) => roles.length === 0 || roles.some((role) => !known.has(role)));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('answers each path and method at one endpoint only', () => {
    const addresses = endpoints.map(({ endpoint: { method, path } }) => `${method} ${path.replace(/:\w+/g, ':')}`);
    expect(addresses.filter((address, place) => addresses.indexOf(address) !== place)).toEqual([]);
  });
});

const tables = `select format('%s.%s', n.nspname, c.relname) as name, c.relrowsecurity as guarded, obj_description(c.oid) as remark,
    exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit') as tracked,
    exists (select from pg_policy p where p.polrelid = c.oid) as scoped,
    (select string_agg(pg_get_expr(p.polqual, p.polrelid), ' | ') from pg_policy p where p.polrelid = c.oid and p.polcmd in ('r', '*')) as reads,
    (select string_agg(obj_description(p.oid, 'pg_policy'), ' ') from pg_policy p where p.polrelid = c.oid) as reason
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname !~ '^pg' and n.nspname not in ('information_schema', 'public', 'pgboss') order by 1`;
type Table = {
  name: string;
  guarded: boolean;
  scoped: boolean;
  tracked: boolean;
  remark: string | null;
  reads: string | null;
  reason: string | null;
};

describe('every table', () => {
  test('is tracked by the trail, or says why not', async () => {
    const untracked = (await region.query<Table>(tables)).filter(
      ({ tracked, remark }) => !tracked && !/^Not tracked: .{10}/.test(remark ?? ''),
    );
    expect(untracked.map(({ name }) => name)).toEqual([]);
  });

  test('has row-level security with a policy', async () => {
    const open = (await region.query<Table>(tables)).filter(({ guarded, scoped }) => !guarded || !scoped);
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  test('that everyone signed in may read says why', async () => {
    const wide = (await region.query<Table>(tables)).filter(({ reads, reason }) => {
      const everyone = (reads ?? '')
        .split(' | ')
        .some(
          (policy) => policy === 'true' || /^\(?\( ?SELECT access\.actor\(\) AS actor\)? IS NOT NULL\)?$/i.test(policy),
        );
      return everyone && !reason;
    });
    expect(wide.map(({ name }) => name).filter((name) => !name.startsWith('auth.'))).toEqual([]);
  });

  test('is out of reach for the application’s role beyond row-level security', async () => {
    const [role] = await region.query(
      "select rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'varna_app'",
    );
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false });
    const owned = await region.query("select relname from pg_class where relowner = 'varna_app'::regrole");
    expect(owned).toEqual([]);
  });

  test('shows nothing to someone who is nobody', async () => {
    const client = await region.running.services.pools.app.connect();
    const { rows } = await client.query<{ name: string }>(
      "select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname !~ '^pg' and n.nspname not in ('information_schema', 'public', 'auth', 'pgboss')",
    );
    const seen: string[] = [];
    for (const { name } of rows) {
      const { rowCount } = await client.query(`select from ${name} limit 1`);
      if (rowCount) seen.push(name);
    }
    client.release();
    expect(seen).toEqual(['platform.setting']);
  });
});
