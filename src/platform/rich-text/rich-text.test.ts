import { describe, expect, test } from 'vitest';
import { richBlocks } from './blocks.ts';
import { compareTexts } from './difference.ts';
import { linesOf, passagesOf } from './passages.ts';
import { hasUndescribedImage, safeRichText } from './safe.ts';
import { searchPassages, snippetOf, wordsBeginning } from './search.ts';

const pixel = 'data:image/png;base64,iVBORw0KGgo=';

describe('safe rich text', () => {
  test('keeps images that lie in it or here, and none from elsewhere', () => {
    const attached =
      '/api/records/0192f0aa-0000-7000-8000-000000000001/attachments/0192f0aa-0000-7000-8000-000000000002';
    for (const src of [pixel, attached]) expect(safeRichText(`<img src="${src}" alt="Karta">`)).toContain(src);
    for (const src of [
      'https://elsewhere.example/a.png',
      '//elsewhere.example/a.png',
      'data:image/svg+xml;base64,AA==',
      '/api/me',
      '',
    ])
      expect(safeRichText(`<p>a<img src="${src}" alt="x" onerror="x()"></p>`)).toBe('<p>a</p>');
  });

  test('knows an image without a description', () => {
    expect(hasUndescribedImage(safeRichText(`<img src="${pixel}">`))).toBe(true);
    expect(hasUndescribedImage(safeRichText(`<img src="${pixel}" alt=" ">`))).toBe(true);
    expect(hasUndescribedImage(safeRichText(`<img src="${pixel}" alt="En karta">`))).toBe(false);
  });
});

describe('rich text as blocks', () => {
  test('has headings, paragraphs with marks, lists in lists, tables and images', () => {
    const html = safeRichText(
      `<h2 id="a">1 Syfte &amp; mål</h2><p>Läs <strong>hela</strong> <a href="https://exempel.se">sidan</a></p>
       <ul><li><p>Ett</p><ol start="3"><li>Under</li></ol></li></ul>
       <table><thead><tr><th>Vad</th></tr></thead><tbody><tr><td colspan="2"><p>Det</p></td></tr></tbody></table>
       <p>Före<img src="${pixel}" alt="Karta">efter</p><hr><blockquote><p>Citat</p></blockquote>`,
    );
    expect(richBlocks(html).map(({ kind }) => kind)).toEqual([
      ...['heading', 'paragraph', 'list', 'table', 'paragraph', 'image', 'paragraph', 'rule', 'quote'],
    ]);
    const [heading, paragraph, list, table] = richBlocks(html);
    expect(heading).toMatchObject({ level: 2, spans: [{ text: '1 Syfte & mål' }] });
    expect(paragraph).toMatchObject({
      spans: [
        { text: 'Läs ' },
        { text: 'hela', strong: true },
        { text: ' ' },
        { text: 'sidan', href: 'https://exempel.se' },
      ],
    });
    expect(list).toMatchObject({ items: [[{ kind: 'paragraph' }, { kind: 'list', ordered: true, start: 3 }]] });
    expect(table).toMatchObject({ rows: [[{ heading: true }], [{ heading: false, columns: 2 }]] });
  });

  test('reads as lines, and in passages by heading', () => {
    const html =
      '<p>Först</p><h2 id="a">Ett</h2><ul><li>x<ul><li>y</li></ul></li></ul><h3 id="b">Två</h3><table><tr><td>p</td><td>q</td></tr></table>';
    expect(linesOf(richBlocks(html)).map(({ kind, depth, text }) => `${kind} ${depth} ${text}`)).toEqual([
      ...['paragraph 0 Först', 'heading 2 Ett', 'item 1 x', 'item 2 y', 'heading 3 Två', 'row 0 p\tq'],
    ]);
    expect(passagesOf(richBlocks(html))).toEqual([
      { anchor: '', heading: '', text: 'Först' },
      { anchor: 'a', heading: 'Ett', text: 'x\ny' },
      { anchor: 'b', heading: 'Två', text: 'p q' },
    ]);
  });
});

describe('two texts compared', () => {
  const compared = (before: string, after: string) =>
    compareTexts(richBlocks(before), richBlocks(after)).map(({ what, parts }) => [
      what,
      parts
        .map((part) => (part.what === 'same' ? part.text : `${part.what === 'added' ? '+' : '-'}${part.text}`))
        .join('|'),
    ]);

  test('differ word by word where a line was reworded, and line by line elsewhere', () => {
    expect(
      compared(
        '<h2>Syfte</h2><p>Chefen granskar loggar varje månad.</p><p>Borta helt.</p><p>Kvar.</p>',
        '<h2>Syfte</h2><p>Chefen granskar alla loggar varje vecka.</p><p>Kvar.</p><p>Ny sist.</p>',
      ),
    ).toEqual([
      ['unchanged', 'Syfte'],
      ['changed', 'Chefen granskar |+alla |loggar varje |-månad|+vecka|.'],
      ['removed', '-Borta helt.'],
      ['unchanged', 'Kvar.'],
      ['added', '+Ny sist.'],
    ]);
  });

  test('give back each of the two', () => {
    const [before, after] = [
      '<p>Ett två tre</p><ul><li>a b c</li><li>d</li></ul>',
      '<p>Ett fyra tre</p><ul><li>a b e c</li></ul><p>z</p>',
    ];
    const lines = compareTexts(richBlocks(before), richBlocks(after));
    const side = (left: 'added' | 'removed') =>
      lines
        .map(({ parts }) =>
          parts
            .filter(({ what }) => what !== left)
            .map(({ text }) => text)
            .join(''),
        )
        .filter(Boolean);
    expect(side('added')).toEqual(linesOf(richBlocks(before)).map(({ text }) => text));
    expect(side('removed')).toEqual(linesOf(richBlocks(after)).map(({ text }) => text));
  });

  test('of sixty pages are compared within a second', () => {
    const page = (n: number, word: string) =>
      `<h2>${n} Rutin</h2>${Array.from({ length: 14 }, (_, i) => `<p>Stycke ${n}.${i} om hur ${word} görs på enheten, av vem och när, så att alla vet.</p>`).join('')}`;
    const text = (word: string) => Array.from({ length: 60 }, (_, n) => page(n, n % 3 ? 'det' : word)).join('');
    const started = performance.now();
    const lines = compareTexts(richBlocks(text('detta')), richBlocks(text('arbetet')));
    expect(performance.now() - started).toBeLessThan(1000);
    expect(lines.filter(({ what }) => what === 'changed')).toHaveLength(20 * 14);
  });
});

describe('searching a text', () => {
  const passages = passagesOf(
    richBlocks(
      '<h2 id="a">Kortläsare</h2><p>Lämna aldrig kortet. Kortet är personligt.</p><h2 id="b">Larm</h2><p>Ring.</p>',
    ),
  );

  test('finds the phrase whatever its case, by heading or text, and counts it', () => {
    expect(searchPassages(passages, 'kortet').map(({ passage, hits }) => [passage.anchor, hits])).toEqual([['a', 2]]);
    expect(searchPassages(passages, 'LARM').map(({ passage }) => passage.anchor)).toEqual(['b']);
    expect(searchPassages(passages, '(finns inte')).toEqual([]);
  });

  test('shows some text around the hit with the hit marked', () => {
    const text = `${'ord '.repeat(60)}kortläsaren gick sönder ${'mer '.repeat(60)}`;
    const snippet = snippetOf(text, wordsBeginning('kort'));
    expect(snippet.find(({ hit }) => hit)?.text).toBe('kortläsaren');
    expect(snippet.map(({ text: said }) => said).join('').length).toBeLessThan(300);
    expect(snippet[0]?.text).toBe('… ');
  });
});
