import { expect, test } from 'vitest';
import { cisoFramework, cisoLibrary, cisoNode, read, refusal, varnaLibrary } from './testing.ts';

const only = async (content: string | Uint8Array, name = 'x.yaml', language: 'sv' | 'en' = 'sv') => {
  const places = await refusal(name, content, language);
  expect(places).toHaveLength(1);
  return places[0];
};

test('YAML that breaks is refused by line and column, in both languages', async () => {
  const tab = 'urn: urn:x\nnodes:\n\t- refId: a\nversion: 1\n';
  expect(await only(tab)).toEqual({
    path: 'rad 3, kolumn 1',
    message: 'Indraget är gjort med tabb. Använd mellanslag.',
  });
  expect(await only(tab, 'x.yaml', 'en')).toEqual({
    path: 'line 3, column 1',
    message: 'The indentation uses tabs. Use spaces.',
  });
  expect(await only('urn: urn:x\nname Larm\nversion: 1\n')).toMatchObject({ path: 'rad 2, kolumn 1' });
  expect(await only('urn: urn:x\nname: [a, b\nversion: 1\n')).toMatchObject({
    path: expect.stringMatching(/^rad [23]/),
  });
  expect(await only('urn: a\n---\nurn: b\n')).toMatchObject({
    message: expect.stringContaining('andra YAML-dokument'),
  });
});

test('a field that stands twice is refused by the line of the second', async () => {
  expect(await only('urn: a\nversion: 1\nurn: b\n')).toEqual({ path: 'rad 3', message: 'Fältet urn står två gånger.' });
});

test('aliases are followed, but not to nothing, not without end and not too often', async () => {
  const shared =
    'groups: &g [bas]\nnodes:\n  - { refId: a, name: A, groups: *g }\n  - { refId: b, name: B, groups: *g }\n';
  const file = `urn: urn:varna:library:x\nversion: 1\nname: X\n${shared.replace('groups: &g [bas]', 'x: &g [bas]')}`;
  expect((await read('x.yaml', file)).libraries[0]?.nodes[1]?.groups).toEqual(['bas']);
  expect(await only('urn: a\nname: *saknas\n')).toMatchObject({
    path: 'rad 2',
    message: expect.stringContaining('inte finns'),
  });
  const laughs = Array.from(
    { length: 20 },
    (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`,
  );
  const bomb = `a0: &a0 [ha]\n${laughs.join('\n')}\nnodes: *a20\n`;
  expect(await only(bomb)).toMatchObject({ message: expect.stringContaining('för många gånger') });
  const many = `a: &a x\nb:\n${'- *a\n'.repeat(6000)}`;
  expect(await only(many)).toMatchObject({ path: 'rad 5003' });
});

test('keys that mean something to JavaScript mean nothing here', async () => {
  const name = JSON.parse('{"sv": "Larm", "__proto__": "x", "constructor": "y"}');
  const yaml = varnaLibrary([{ refId: '__proto__', name: 'Larm', ['__proto__']: { x: 1 } }], { name });
  const { libraries } = await read('x.yaml', `${yaml}__proto__:\n  polluted: true\n`);
  expect(libraries[0]?.name).toEqual({ sv: 'Larm' });
  expect(libraries[0]?.nodes[0]?.refId).toBe('__proto__');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('a file nested too deeply is refused', async () => {
  expect(await only(`x: ${'['.repeat(20_000)}`)).toMatchObject({
    message: expect.stringContaining('nästlad för djupt'),
  });
  const parts = (depth: number): string =>
    `[${depth === 0 ? '' : `{"parts":${'[{"parts":'.repeat(depth)}[]${'}]'.repeat(depth)}}`}]`;
  const catalog = { uuid: 'x', metadata: { title: 'X', version: '1' }, controls: [{ id: 'a', parts: 'HERE' }] };
  const deep = JSON.stringify({ catalog }).replace('"HERE"', parts(20_000));
  expect(await only(deep, 'x.json')).toMatchObject({ message: expect.stringContaining('nästlad för djupt') });
});

test('a file that is something else is refused by what it is', async () => {
  const says = async (content: string | Uint8Array, name?: string) => (await only(content, name))?.message;
  expect(await says('')).toBe('Filen är tom.');
  expect(await says(' \n\n')).toBe('Filen är tom.');
  expect(await says('namn;enhet;roll\nAda;IT;chef\n', 'personal.csv')).toContain(
    'kolumnerna namn, enhet, roll, inte ett ramverk',
  );
  expect(await says('name,unit,role\r\nAda,IT,head\r\n')).toContain('lista');
  expect(await says('<?xml version="1.0"?><catalog/>')).toContain('XML');
  expect(await says(new Uint8Array([0x25, 0x50, 0x44, 0x46, 0x2d]))).toContain('PDF');
  expect(await says(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toContain('äldre Excelfil');
  expect(await says(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]), 'x.xlsx')).toContain('Arbetsboken');
  expect(await says('Hej på dig\n')).toContain('går inte att känna igen');
  expect(await says('a: 1\nb: 2\n')).toContain('går inte att känna igen');
  expect(await says(new Uint8Array(21 * 1024 * 1024))).toBe(
    'Filen är 21 MB. Värna läser ramverksfiler på högst 20 MB.',
  );
});

test('text that is not UTF-8 is refused by its line', async () => {
  const latin = new Uint8Array(
    [...'urn: x\nname: '].map((letter) => letter.charCodeAt(0)).concat([0xd6, 0x0a, 0x61, 0x0a]),
  );
  expect(await only(latin)).toMatchObject({ path: 'rad 2', message: expect.stringContaining('UTF-8') });
});

test('a text of more than a hundred thousand characters is refused by its line', async () => {
  const yaml = cisoLibrary({ framework: cisoFramework([cisoNode('1', null, { description: 'a'.repeat(100_001) })]) });
  expect((await only(yaml))?.message).toContain('text på 100001 tecken');
});

test('byte order mark, Windows line breaks and a large file make no difference', async () => {
  const nodes = Array.from({ length: 900 }, (_, at) =>
    cisoNode(`${at}`, null, { description: `Larm hörs\noch syns${' mer'.repeat(60)}` }),
  );
  const yaml = cisoLibrary({ framework: cisoFramework(nodes) });
  const plain = await read('x.yaml', yaml);
  expect(new TextEncoder().encode(yaml).length).toBeGreaterThan(256 * 1024);
  expect(await read('x.yaml', `\uFEFF${yaml.replaceAll('\n', '\r\n')}`)).toEqual(plain);
  expect(plain.libraries[0]?.nodes[0]?.text).toMatchObject({ sv: expect.stringMatching(/^Larm hörs\noch syns/) });
  const broken = yaml.replace('ref_id: "899"', 'ref_id: "898"').replace('larm:899', 'larm:898');
  expect((await only(broken))?.message).toContain('Kravet 898 finns redan');
}, 60_000);
