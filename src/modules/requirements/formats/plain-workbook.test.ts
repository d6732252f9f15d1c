import { expect, test } from 'vitest';
import { read, refusal, workbook } from './testing.ts';
import { unpacksWithin } from './unpacked-size.ts';

const swedish = [
  ['Beteckning', 'Överordnad', 'Rubrik', 'Text', 'Bedöms', 'Rubrik_en', 'text[en]', 'Grupper', 'Anteckning'],
  ['1', null, 'Larm', null, null, 'Alarms', null, null, 'läses inte'],
  ['1.1', '1', 'Höras', 'Larm hörs överallt', 'x', 'Be heard', 'Alarms are heard', 'bas; natt', null],
  [2, null, 'Synas', null, 'ja', null, null, null, null],
];

test('a table with Swedish headings is a framework named after its file', async () => {
  const { libraries, warnings } = await read('Larm på vårdavdelning.xlsx', await workbook({ Krav: swedish }));
  expect(libraries[0]).toMatchObject({
    urn: 'urn:varna:library:larm-pa-vardavdelning',
    version: 1,
    locale: 'sv',
    name: { sv: 'Larm på vårdavdelning' },
    source: 'Larm på vårdavdelning.xlsx',
  });
  expect(libraries[0]?.nodes).toMatchObject([
    { refId: '1', parentUrn: null, assessable: false, name: { sv: 'Larm', en: 'Alarms' }, depth: 1 },
    {
      refId: '1.1',
      parentUrn: 'urn:varna:node:larm-pa-vardavdelning:1',
      assessable: true,
      text: { sv: 'Larm hörs överallt', en: 'Alarms are heard' },
      groups: ['bas', 'natt'],
      depth: 2,
    },
    { refId: '2', assessable: true, name: { sv: 'Synas' }, text: {} },
  ]);
  expect(warnings.slice(0, 1)).toEqual([
    { path: 'bladet Krav, rad 1', message: 'Fältet anteckning är okänt och läses inte in.' },
  ]);
});

test('a sheet about the framework says what the file’s name does not', async () => {
  const about = [
    ['Beteckning', 'LARM 1'],
    ['Namn', 'Larmhantering'],
    ['Namn_en', 'Alarm handling'],
    ['Version', 3],
    ['Utgivare', 'Region Exempel'],
    ['Källa', 'Eget arbete'],
    ['Språk', 'sv'],
  ];
  const rows = [
    ['ref_id', 'name'],
    ['1', 'Larm'],
    ['2', 'Brand'],
  ];
  const { libraries } = await read('x.xlsx', await workbook({ Ramverk: about, Blad1: rows }));
  expect(libraries[0]).toMatchObject({
    urn: 'urn:varna:library:larm-1',
    refId: 'LARM 1',
    version: 3,
    name: { sv: 'Larmhantering', en: 'Alarm handling' },
    provider: 'Region Exempel',
    source: 'Eget arbete',
  });
  expect(libraries[0]?.nodes.map(({ assessable }) => assessable)).toEqual([true, true]);
});

test('errors name sheet and row as Excel shows them, also below empty rows', async () => {
  const rows = [
    ['Krav på larm'],
    [null],
    ['ref_id', 'parent', 'name', 'assessable'],
    ['1', null, 'Larm', 'x'],
    [null, null, null, null],
    ['1.1', '9', 'Höras', 'x'],
    ['1', null, 'Igen', 'x'],
  ];
  const places = await refusal('larm.xlsx', await workbook({ Tomt: [], Krav: rows }));
  expect(places).toEqual([
    { path: 'bladet Krav, rad 7', message: 'Kravet 1 finns redan (bladet Krav, rad 4). Varje krav står en gång.' },
    { path: 'bladet Krav, rad 6', message: 'Kravet 1.1 ligger under urn:varna:node:larm:9, som inte finns i filen.' },
  ]);
  const nameless = [...rows.slice(0, 4), [null, null, 'Utan beteckning', 'kanske']];
  expect(await refusal('larm.xlsx', await workbook({ Krav: nameless }), 'en')).toEqual([
    { path: 'sheet Krav, row 5', message: 'The field ref_id is missing.' },
    { path: 'sheet Krav, row 5', message: 'The field assessable cannot be “kanske”.' },
  ]);
});

test('a workbook without such a table, and one cut short, are refused', async () => {
  const other = await workbook({
    Personal: [
      ['namn', 'telefon'],
      ['Ada', '000'],
    ],
  });
  expect((await refusal('personal.xlsx', other))[0]?.message).toContain('Inget blad har en rubrikrad');
  const whole = await workbook({ Krav: swedish });
  for (const part of [0.2, 0.5, 0.9, 0.99]) {
    const [place] = await refusal('larm.xlsx', whole.slice(0, Math.floor(whole.length * part)));
    expect(place).toEqual({
      path: 'hela filen',
      message: 'Arbetsboken går inte att öppna. Den är skadad, avhuggen eller inte en .xlsx-fil.',
    });
  }
});

test('a cell longer than Excel can hold is refused by its row', async () => {
  const long = await workbook({
    Krav: [
      ['ref_id', 'name'],
      ['1', 'a'.repeat(40_000)],
    ],
  });
  expect(await refusal('larm.xlsx', long)).toEqual([
    { path: 'bladet Krav, rad 2', message: 'En cell har 40000 tecken. Högst 32767 ryms i Excel.' },
  ]);
});

test('a workbook is measured by what it really unpacks to', async () => {
  const packed = await workbook({
    Krav: [
      ['ref_id', 'name'],
      ['1', 'a'.repeat(100_000)],
    ],
  });
  expect(packed.length).toBeLessThan(20_000);
  expect(unpacksWithin(packed, 90_000)).toBe('too-large');
  expect(unpacksWithin(packed, 200_000)).toBe('fits');
  const lying = Buffer.from(packed);
  for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 1))
    lying.writeUInt32LE(1, at + 24);
  expect(unpacksWithin(lying, 90_000)).toBe('too-large');
  expect(unpacksWithin(packed.slice(0, -30), 200_000)).toBe('damaged');
});
