import { expect, test } from 'vitest';
import { lineOf, read, refusal } from './testing.ts';

const label = (value: string, fields = {}) => ({ name: 'label', value, ...fields });
const metadata = { title: 'Skydd av *kylrum*', version: '2.1.0', 'oscal-version': '1.1.2' };
const uuid = '1c0c1f0e-3f0b-4a53-9a0e-000000000001';
const catalog = (fields: object, meta: object = {}) =>
  JSON.stringify({ catalog: { uuid, metadata: { ...metadata, ...meta }, ...fields } }, null, 2);

const door = {
  id: 'K-1',
  title: 'Dörrar',
  props: [label('K-01', { class: 'zero-padded' }), label('K 1')],
  params: [
    { id: 'k1_time', label: 'en tid' },
    { id: 'k1_who', select: { choice: ['vakten', 'den som {{ insert: param, k1_time }} har jour'] } },
  ],
  parts: [
    {
      name: 'statement',
      prose: 'Dörren stängs inom {{ insert: param, k1_time }} av {{insert: param,k1_who}}.',
      parts: [
        {
          name: 'item',
          props: [label('a.')],
          prose: 'Låset prövas.',
          parts: [{ name: 'item', prose: 'Varje {{ insert: param, period }}.' }],
        },
        { name: 'item', props: [label('b.')], prose: 'Se [larmet](#larm).' },
      ],
    },
    { name: 'guidance', title: 'Att tänka på', prose: 'Kylan går fort.' },
    { name: 'objective', prose: 'Pröva om dörren stängs.' },
    { name: 'assessment-method', prose: 'Fråga vakten.' },
  ],
  controls: [
    { id: 'k-1.1', title: 'Larm', parts: [{ name: 'statement', prose: 'Larmet går efter {{ k1_time }}.' }] },
    { id: 'k-1.2', title: 'Utgår', props: [{ name: 'status', value: 'Withdrawn' }] },
  ],
};

test('groups become headings, controls requirements, enhancements lie under their control', async () => {
  const groups = [{ id: 'K', title: 'Kyla', groups: [{ title: 'Utan id', controls: [door] }] }];
  const { libraries, warnings } = await read('kylrum.json', catalog({ groups, 'back-matter': { resources: [{}] } }));
  expect(libraries[0]).toMatchObject({
    urn: 'urn:oscal:library:skydd-av-kylrum',
    version: 2,
    name: { en: 'Skydd av kylrum' },
    locale: 'en',
  });
  const nodes = libraries[0]?.nodes ?? [];
  expect(nodes.map(({ refId, depth, assessable }) => [refId, depth, assessable])).toEqual([
    ['K', 1, false],
    ['group-0.0', 2, false],
    ['K 1', 3, true],
    ['k-1.1', 4, true],
    ['k-1.2', 4, false],
  ]);
  expect(nodes[2]?.urn).toBe('urn:oscal:node:skydd-av-kylrum:k-1');
  expect(nodes[4]?.parentUrn).toBe('urn:oscal:node:skydd-av-kylrum:k-1');
  expect(warnings).toEqual([]);
});

test('prose stands with its labels and parameters, without how to assess it', async () => {
  const params = [{ id: 'period', values: ['vecka'] }];
  const { libraries } = await read('kylrum.json', catalog({ params, controls: [door] }));
  expect(libraries[0]?.nodes[0]?.text).toEqual({
    en: [
      'Dörren stängs inom [en tid] av [vakten; den som [en tid] har jour].',
      '  a. Låset prövas.',
      '    Varje [vecka].',
      '  b. Se larmet.',
      '',
      'Att tänka på: Kylan går fort.',
    ].join('\n'),
  });
  expect(libraries[0]?.nodes[1]?.text).toEqual({ en: 'Larmet går efter [en tid].' });
});

test('a parameter that names itself, or nothing, ends in its id', async () => {
  const params = [{ id: 'runt', label: 'runt {{ insert: param, runt }}' }];
  const parts = [{ name: 'statement', prose: '{{ insert: param, runt }} {{ insert: param, okänd }}' }];
  const { libraries } = await read('x.json', catalog({ controls: [{ id: 'a', title: 'A', params, parts }] }));
  expect(libraries[0]?.nodes[0]?.text).toEqual({ en: '[runt [runt]] [okänd]' });
});

test('a new edition is the same framework: the URN follows document id or title, not the uuid', async () => {
  const controls = [{ id: 'a', title: 'A' }];
  const edition = async (meta: object) => (await read('x.json', catalog({ controls }, meta))).libraries[0];
  const named = { 'document-ids': [{ scheme: 'http://www.doi.org/', identifier: '10.1234/KYL' }] };
  expect(await edition({ ...named, version: '3.0' })).toMatchObject({
    urn: 'urn:oscal:library:10.1234-kyl',
    version: 3,
  });
  expect((await edition({ version: '2024-05-01' }))?.version).toBe(2024);
  const { libraries, warnings } = await read('x.json', catalog({ controls }, { version: 'Vår' }));
  expect(libraries[0]?.version).toBe(1);
  expect(warnings[0]?.message).toContain('”Vår” är inte ett nummer');
});

test('a control without id is refused by its line', async () => {
  const json = catalog({
    groups: [{ id: 'g', title: 'G', controls: [{ id: 'a', title: 'A' }, { title: 'Namnlös' }] }],
  });
  const [place] = await refusal('x.json', json);
  expect(place).toEqual({ path: `rad ${lineOf(json, 'Namnlös') - 1}`, message: 'Fältet id saknas.' });
});

test('an id that stands twice is refused by its line', async () => {
  const json = catalog({
    controls: [
      { id: 'a', title: 'A' },
      { id: 'A', title: 'Samma' },
    ],
  });
  const [place] = await refusal('x.json', json);
  expect(place?.path).toBe(`rad ${lineOf(json, 'Samma') - 2}`);
});

test('a catalog cut short is refused by the line where it ends, whatever is cut', async () => {
  const json = catalog({ groups: [{ id: 'K', title: 'Kyla', controls: [door] }] });
  for (let end = 1; end < json.length; end += 7) {
    const cut = json.slice(0, end);
    const [place] = await refusal('x.json', cut);
    expect(place?.path).toMatch(new RegExp(`^rad ${cut.trimEnd().split('\n').length}\\b`));
  }
});

test('JSON that breaks in the middle is refused by line and column', async () => {
  const json = catalog({ controls: [{ id: 'a', title: 'A' }] });
  const [place] = await refusal('x.json', json.replace('"controls": [', '"controls": ['.concat(' oj ')), 'en');
  const line = lineOf(json, '"controls"');
  expect(place).toEqual({ path: `line ${line}, column 19`, message: 'The file cannot be read as JSON here.' });
});

test('other OSCAL models, and JSON of other kinds, are refused by what they are', async () => {
  const [profile] = await refusal('p.json', JSON.stringify({ profile: { uuid } }));
  expect(profile?.message).toContain('OSCAL av slaget profile');
  const [other] = await refusal('p.json', JSON.stringify([{ name: 'inget' }]));
  expect(other?.message).toContain('går inte att känna igen som ett ramverk');
});
