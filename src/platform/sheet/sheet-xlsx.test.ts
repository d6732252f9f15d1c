import { buffer } from 'node:stream/consumers';
import readWorkbook from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { sheetXlsx } from './sheet-xlsx.ts';

test('a sheet becomes a workbook: first what it covers and says, then one worksheet a table and strip', async () => {
  const file = sheetXlsx({
    title: 'Kravläge',
    subtitle: 'Region Exempel',
    language: 'sv',
    facts: [{ label: 'Läget den', value: '2026-10-26' }],
    source: 'Värna',
    blocks: [
      { kind: 'heading', level: 1, text: 'Slutsats' },
      { kind: 'paragraph', text: 'Tio krav återstår.' },
      { kind: 'list', items: ['A.5'] },
      { kind: 'table', caption: 'Krav: alla', columns: [{ label: 'Nr' }, { label: 'Läge' }], rows: [['A.5', '=1+1']] },
      { kind: 'strip', caption: 'Remsa', cells: [{ label: 'A.5', state: 'late' }] },
    ],
  });
  const sheets = await readWorkbook(await buffer(file));
  expect(sheets.map(({ sheet, data }) => [sheet, data])).toEqual([
    [
      'Uppgifter',
      [
        ['Uppgift', 'Värde'],
        ['Rubrik', 'Kravläge'],
        [null, 'Region Exempel'],
        ['Läget den', new Date('2026-10-26T00:00:00Z')],
        ['Källa', 'Värna'],
        ['Slutsats', null],
        [null, 'Tio krav återstår.'],
        [null, 'A.5'],
      ],
    ],
    [
      'Krav  alla',
      [
        ['Nr', 'Läge'],
        ['A.5', '=1+1'],
      ],
    ],
    [
      'Remsa',
      [
        ['Ruta', 'Läge'],
        ['A.5', 'Brist eller försenat'],
      ],
    ],
  ]);
});
