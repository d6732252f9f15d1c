import { expect, test } from 'vitest';
import type { Sheet } from '../../shared/sheet.ts';
import { filesIn } from '../../testing/zip.ts';
import { sheetDocx } from './sheet-docx.ts';

const report: Sheet = {
  title: 'Slutrapport',
  subtitle: 'Cybersäkerhetslagen 2 kap. 8 §',
  language: 'sv',
  mark: 'ÖVNING',
  facts: [{ label: 'Ärende', value: 'INC-2026-0001' }],
  source: 'Värna',
  blocks: [
    { kind: 'heading', level: 1, text: 'Att tänka på' },
    { kind: 'paragraph', text: 'Första raden\nandra raden' },
    { kind: 'list', items: ['Ett', 'Två'] },
    {
      kind: 'table',
      caption: 'Fält',
      columns: [{ label: 'Fråga' }, { label: 'Svar', align: 'end' }],
      rows: [['A & B', '<3']],
    },
    { kind: 'strip', caption: 'Läge', cells: [{ label: 'A.5', state: 'late' }] },
  ],
};
const partsOf = async (sheet: Sheet) => filesIn(await sheetDocx(sheet));

test('a sheet becomes a Word document with real headings, marked table heads, title and language', async () => {
  const parts = await partsOf(report);
  const body = parts.get('word/document.xml') ?? '';
  expect([...body.matchAll(/w:pStyle w:val="Heading(\d)"/g)].map(([, level]) => level)).toEqual(['1', '2', '2', '2']);
  expect(body.match(/<w:tblHeader\b/g)).toHaveLength(1);
  expect(body).toContain('A &amp; B');
  expect(body).toContain('&lt;3');
  expect(parts.get('docProps/core.xml')).toContain('<dc:title>Slutrapport</dc:title>');
  expect(parts.get('word/styles.xml')).toContain('w:val="sv-SE"');
});

test('pages are numbered and say that all is an exercise', async () => {
  const parts = await partsOf(report);
  const all = [...parts]
    .filter(([name]) => /header|footer/.test(name))
    .map(([, text]) => text)
    .join('');
  expect(all).toContain('ÖVNING');
  expect(all).toContain('PAGE');
  expect(all).toContain('NUMPAGES');
  const { mark: _, ...real } = report;
  expect([...(await partsOf(real)).keys()].filter((name) => /header/.test(name))).toEqual([]);
});

test('an English sheet says so, and a strip is told in words', async () => {
  const parts = await partsOf({ ...report, language: 'en' });
  expect(parts.get('word/styles.xml')).toContain('w:val="en-GB"');
  expect(parts.get('word/document.xml')).toContain('A.5: Lacking or late');
});
