import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { Sheet } from '../../shared/sheet.ts';
import { sheetPdf } from './sheet-pdf.ts';

const report: Sheet = {
  title: 'Uttalande om tillämplighet',
  subtitle: 'Region Exempel',
  language: 'sv',
  facts: [{ label: 'Läget den', value: '2026-10-26' }],
  source: 'Värna, kravbedömningar 2026-10-26',
  blocks: [
    { kind: 'heading', level: 1, text: 'Alla krav' },
    { kind: 'paragraph', text: 'Regionen uppfyller 130 av 140 krav.' },
    { kind: 'list', items: ['Ett', 'Två'] },
    {
      kind: 'strip',
      caption: 'Läge',
      cells: [
        { label: 'A.5', state: 'ok' },
        { label: 'A.6', state: 'late' },
      ],
    },
    {
      kind: 'table',
      caption: 'Krav',
      columns: [{ label: 'Beteckning' }, { label: 'Läge' }, { label: 'Antal', align: 'end' }],
      rows: Array.from({ length: 140 }, (_, i) => [`A.${i}`, 'Uppfylls', String(i)]),
    },
  ],
};

const poppler = spawnSync('pdftotext', ['-v']).status === 0;
const textOf = (pdf: Buffer): string =>
  spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' }).stdout;

test('a sheet is a tagged document with language and title, marked as PDF/UA-1 and PDF/A-2a', async () => {
  const pdf = (await sheetPdf(report, Temporal.Instant.from('2026-10-26T12:00:00Z'))).toString('latin1');
  for (const mark of ['/StructTreeRoot', '/Marked true', '/Lang (sv-SE)', '/DisplayDocTitle true', '/OutputIntents']) {
    expect(pdf).toContain(mark);
  }
  for (const kind of ['/S /H1', '/S /Table', '/S /THead', '/S /TH', '/S /LI', '/S /Figure', '/Scope /Column']) {
    expect(pdf).toContain(kind);
  }
  expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(pdf).toContain('<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>');
  expect(pdf).toContain('/CreationDate (D:20261026120000Z)');
});

test('the same sheet made at the same moment is the same document, byte for byte', async () => {
  const moment = Temporal.Instant.from('2026-10-26T12:00:00Z');
  const [one, two] = await Promise.all([sheetPdf(report, moment), sheetPdf(report, moment)]);
  expect(one.equals(two)).toBe(true);
});

test('an English sheet says so', async () => {
  const pdf = await sheetPdf({ ...report, title: 'Statement', language: 'en' });
  expect(pdf.toString('latin1')).toContain('/Lang (en-GB)');
});

test.runIf(poppler)('table headings come back on each page, and pages are numbered', async () => {
  const pages = textOf(await sheetPdf(report))
    .split('\f')
    .slice(0, -1);
  expect(pages.length).toBeGreaterThan(2);
  pages.forEach((page, i) => {
    expect(page).toContain('Beteckning');
    expect(page).toContain(`Sida ${i + 1} av ${pages.length}`);
    expect(page).toContain('Värna, kravbedömningar 2026-10-26');
  });
});

const nasty = [
  '#panic("x") #let y = 1',
  '*fet* _kursiv_ $x^2$ `kod`',
  '<etikett> @ref \\ // /* */',
  '= Rubrik',
  '“å” ’ä’ "ö"',
];

test.runIf(poppler)('whatever a person wrote is printed as written, never run', async () => {
  const text = nasty.join(' ');
  const cells = nasty.map((cell) => [cell]);
  const pdf = await sheetPdf({
    ...report,
    title: text,
    facts: [{ label: text, value: text }],
    blocks: [
      { kind: 'paragraph', text },
      { kind: 'table', caption: text, columns: [{ label: '#x' }], rows: cells },
      { kind: 'strip', caption: text, cells: [{ label: '#1', state: 'ok' }] },
    ],
  });
  const shown = textOf(pdf);
  for (const cell of nasty) expect(shown).toContain(cell);
});

test('characters no font has are spelled out instead of stopping the document', async () => {
  const pdf = await sheetPdf({
    ...report,
    title: 'Hej 😀 中文 👩‍👧',
    blocks: [{ kind: 'paragraph', text: 'x\u{10ffff}' }],
  });
  if (poppler)
    expect(textOf(pdf)).toMatch(/Hej \[U\+1F600\]\s+\[U\+4E2D\]\s*\[U\+6587\]\s+\[U\+1F469\]\s*\[U\+1F467\]/);
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a table too long for a document is refused with a way out', async () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => [String(i)]);
  const long: Sheet = { ...report, blocks: [{ kind: 'table', caption: 'T', columns: [{ label: 'A' }], rows }] };
  await expect(sheetPdf(long)).rejects.toMatchObject({ code: 'sheet.too-long', status: 422 });
});

test('printing leaves the event loop free', async () => {
  let turns = 0;
  const clock = setInterval(() => turns++, 2);
  await sheetPdf({ ...report, title: 'Ännu en' });
  clearInterval(clock);
  expect(turns).toBeGreaterThan(1);
});
