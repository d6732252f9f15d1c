import { beforeAll, describe, expect, test } from 'vitest';
import { newId } from '../../shared/ids.ts';
import { recordsApi } from '../../shared/record.ts';
import type { Caller } from '../../testing/caller.ts';
import { aRegion } from '../../testing/region.ts';
import { documentsApi } from './contract.ts';

const region = aRegion();
const [root, hospital, ward, dental] = [newId(), newId(), newId(), newId()] as [string, string, string, string];
const people: Record<'ciso' | 'coordinator' | 'nurse' | 'dentist', string> = {
  ciso: newId(),
  coordinator: newId(),
  nurse: newId(),
  dentist: newId(),
};
let ciso: Caller;
let coordinator: Caller;
let nurse: Caller;
let dentist: Caller;

beforeAll(async () => {
  for (const [id, parent, name] of [
    [root, null, 'Region Exempel'],
    [hospital, root, 'Sjukhusen'],
    [ward, hospital, 'Avdelning 3'],
    [dental, root, 'Folktandvården'],
  ])
    await region.query('insert into access.scope (id, parent_id, name) values ($1, $2, $3)', [id, parent, name]);
  for (const [name, id] of Object.entries(people))
    await region.query('insert into access.principal (id, name) values ($1, $2)', [id, name]);
  const grant = 'insert into access.role_grant (id, person_id, role, unit_id, valid_from) values ($1, $2, $3, $4, $5)';
  await region.query(grant, [newId(), people.ciso, 'ciso', root, '2020-01-01']);
  await region.query(grant, [newId(), people.coordinator, 'securityCoordinator', hospital, '2020-01-01']);
  for (const [person, unit] of [
    [people.nurse, ward],
    [people.dentist, dental],
  ])
    await region.query("insert into access.membership values ($1, $2, '2020-01-01')", [person, unit]);
  [ciso, coordinator, nurse, dentist] = [
    await region.as(people.ciso),
    await region.as(people.coordinator),
    await region.as(people.nurse),
    await region.as(people.dentist),
  ];
});

const aDocument = (more: Record<string, unknown> = {}) => ({
  id: newId(),
  unitId: hospital,
  kind: 'instruction' as const,
  title: 'Loggkontroll i vården',
  areaId: 'access',
  ...more,
});
const api = (who: Caller) => who.use(documentsApi);
const titlesSeenBy = async (who: Caller) => (await api(who).list({ query: {} })).items.map(({ title }) => title);

describe('the register of governing documents', () => {
  test('a coordinator registers a document, and sending it again makes no second one', async () => {
    const body = aDocument({ title: 'En gång' });
    const first = await api(coordinator).create({ body });
    const again = await api(coordinator).create({ body });
    expect(again).toEqual(first);
    expect(first.number).toMatch(/^SD-\d{4}$/);
    expect(await region.query('select action from audit.entry where subject_id = $1', [body.id])).toEqual([
      { action: 'documents.created' },
    ]);
  });

  test('a nurse may not register, and nothing is left behind but the refusal', async () => {
    const body = aDocument();
    await expect(api(nurse).create({ body })).rejects.toMatchObject({ status: 403, code: 'permission.missing' });
    expect(await region.query('select id from documents.document where id = $1', [body.id])).toEqual([]);
    expect(
      await region.query("select outcome from audit.entry where action = 'documents.created' and actor_id = $1", [
        people.nurse,
      ]),
    ).toEqual([{ outcome: 'refused' }]);
  });

  test('a coordinator may not register for another administration', async () => {
    const body = aDocument({ unitId: dental });
    await expect(api(coordinator).create({ body })).rejects.toMatchObject({ status: 403, code: 'permission.not-here' });
    expect(await region.query('select id from documents.document where id = $1', [body.id])).toEqual([]);
  });

  test('what is internal is read by the unit’s own staff, what is public by all, what is secret by few', async () => {
    await api(coordinator).create({ body: aDocument({ title: 'Internt på sjukhusen' }) });
    await api(coordinator).create({ body: aDocument({ title: 'Öppet för alla', openness: 'public' }) });
    await api(ciso).create({ body: aDocument({ title: 'Hemligt om skydd', openness: 'secret' }) });
    await api(ciso).create({ body: aDocument({ title: 'Internt för hela regionen', unitId: root }) });
    expect(await titlesSeenBy(nurse)).toEqual(
      expect.arrayContaining(['Internt på sjukhusen', 'Öppet för alla', 'Internt för hela regionen']),
    );
    expect(await titlesSeenBy(nurse)).not.toContain('Hemligt om skydd');
    expect(await titlesSeenBy(dentist)).toEqual(
      expect.arrayContaining(['Öppet för alla', 'Internt för hela regionen']),
    );
    expect(await titlesSeenBy(dentist)).not.toContain('Internt på sjukhusen');
    expect(await titlesSeenBy(ciso)).toContain('Hemligt om skydd');
  });

  test('a number already in use is refused at its field', async () => {
    await api(ciso).create({ body: aDocument({ number: 'LIS-1' }) });
    await expect(api(ciso).create({ body: aDocument({ number: 'LIS-1' }) })).rejects.toMatchObject({
      code: 'documents.number-taken',
      places: [{ path: 'body.number', message: expect.stringContaining('Numret LIS-1 används') }],
    });
  });

  test('a change that did not see the latest version is refused and nothing is lost', async () => {
    const { version, ...made } = await api(coordinator).create({ body: aDocument({ title: 'Först' }) });
    const change = { ...aDocument({ title: 'Andra' }), number: made.number, version };
    await api(coordinator).change({ params: { id: made.id }, body: change });
    await expect(
      api(coordinator).change({ params: { id: made.id }, body: { ...change, title: 'Tredje' } }),
    ).rejects.toMatchObject({
      status: 409,
      code: 'record.changed',
      values: { title: expect.stringContaining('någon annan har ändrat') },
    });
    expect((await api(coordinator).get({ params: { id: made.id } })).title).toBe('Andra');
  });

  test('its history tells changes in words: codes by their names, people and units by theirs', async () => {
    const made = await api(coordinator).create({ body: aDocument({ title: 'Med historik' }) });
    const body = { ...aDocument({ title: 'Med historik' }), number: made.number, version: made.version };
    await api(coordinator).change({
      params: { id: made.id },
      body: { ...body, kind: 'routine', areaId: 'governance', unitId: ward, authorId: people.nurse },
    });
    const { items } = await coordinator.use(recordsApi).history({ params: { id: made.id } });
    expect(items[0]?.what).toBe('Ändrade uppgifter om dokumentet');
    expect(items[0]?.changes).toEqual(
      expect.arrayContaining([
        { field: 'Typ', before: 'Instruktion', after: 'Rutin' },
        { field: 'Område', before: expect.stringMatching(/^[A-ZÅÄÖ]/), after: expect.stringMatching(/^[A-ZÅÄÖ]/) },
        { field: 'Enhet', before: 'Sjukhusen', after: 'Avdelning 3' },
        { field: 'Författare', before: null, after: 'nurse' },
      ]),
    );
  });

  test('a list is walked page by page without losing or doubling a row', async () => {
    for (let i = 0; i < 7; i++)
      await api(ciso).create({ body: aDocument({ title: `Sida ${i % 2}`, areaId: 'continuity' }) });
    const seen: string[] = [];
    for (let after: string | undefined; ; ) {
      const page = await api(ciso).list({
        query: { areaId: 'continuity', sort: '-title', limit: 3, ...(after ? { after } : {}), count: '1' },
      });
      seen.push(...page.items.map(({ id }) => id));
      expect(page.count).toBe(7);
      if (!page.next) break;
      after = page.next;
    }
    expect(new Set(seen).size).toBe(7);
    expect(seen).toHaveLength(7);
  });

  test('the list is exported with the same filter', async () => {
    const answer = await ciso.ask({ url: '/api/documents/export?format=csv&areaId=continuity' });
    expect(answer.statusCode).toBe(200);
    expect(answer.body.trim().split('\r\n')).toHaveLength(8);
    expect(answer.body).toContain('Nummer;Titel');
    expect(answer.body).toMatch(/;Instruktion;.*;Utkast/);
  });
});

describe('the text of a document', () => {
  test('is cleaned, hashed, divided in sections and brought into force as it was read', async () => {
    const { id } = await api(coordinator).create({ body: aDocument({ title: 'Med text' }) });
    const draft = await api(coordinator).write({
      params: { id },
      body: { version: null, body: '<h2>1 Syfte</h2><p onclick="x()">Hej<script>alert(1)</script></p>' },
    });
    expect(draft.body).toBe('<h2 id="avsnitt-1">1 Syfte</h2><p>Hej</p>');
    expect(draft.sections).toEqual([{ number: '1', heading: 'Syfte', anchor: 'avsnitt-1' }]);
    await expect(api(nurse).text({ params: { id, number: 1 } })).rejects.toMatchObject({ status: 404 });
    await expect(
      api(coordinator).publish({ params: { id }, body: { contentSha256: 'another' } }),
    ).rejects.toMatchObject({ code: 'documents.draft-changed' });
    const published = await api(coordinator).publish({ params: { id }, body: { contentSha256: draft.contentSha256 } });
    expect(published).toMatchObject({
      status: 'inForce',
      versions: [{ number: 1, status: 'published', publishedBy: 'coordinator' }],
    });
    expect((await api(nurse).text({ params: { id, number: 1 } })).body).toContain('Syfte');
  });

  test('a draft someone else has written meanwhile is not overwritten', async () => {
    const { id } = await api(coordinator).create({ body: aDocument({ title: 'Två skribenter' }) });
    const write = (version: number | null, body: string) =>
      api(coordinator).write({ params: { id }, body: { version, body } });
    const first = await write(null, '<p>Först</p>');
    await expect(write(null, '<p>Samtidigt</p>')).rejects.toMatchObject({ status: 409, code: 'record.changed' });
    await write(first.version, '<p>Sedan</p>');
    await expect(write(first.version, '<p>För sent</p>')).rejects.toMatchObject({ code: 'record.changed' });
    expect((await api(coordinator).text({ params: { id, number: 1 } })).body).toBe('<p>Sedan</p>');
  });

  test('a published version is never changed, not even by the database’s owner', async () => {
    await expect(region.query("update documents.version set body = 'x' where status = 'published'")).rejects.toThrow(
      /never changed/,
    );
  });

  test('a withdrawn document takes no more text', async () => {
    const { id, version } = await api(coordinator).create({ body: aDocument({ title: 'Upphävd' }) });
    await api(coordinator).withdraw({ params: { id }, body: { version, validTo: '2026-12-31' } });
    await expect(
      api(coordinator).write({ params: { id }, body: { version: null, body: '<p>x</p>' } }),
    ).rejects.toMatchObject({ code: 'documents.is-withdrawn' });
  });
});
