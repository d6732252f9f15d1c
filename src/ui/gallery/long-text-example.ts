import type { Language } from '../../shared/text.ts';
import type { CompareBlock } from '../document/compare.ts';

const words = {
  sv: {
    chapter: 'Hantering av lagringsmedia',
    section: 'Utlämning och återlämning',
    body: 'Den som lämnar ut ett lagringsmedium antecknar vem som får det, när det ska vara tillbaka och vilka uppgifter det får bära. Saknas någon av uppgifterna lämnas det inte ut.',
    item: 'Kontrollera att mediet är tomt',
    deeper: 'Gäller också minneskort',
    head: ['Medium', 'Klass', 'Förvaring', 'Tömning', 'Ansvarig', 'Kontrolleras'],
    row: ['Krypterad disk', 'Skyddad', 'Låst skåp i bevakat rum', 'Överskrivning', 'Systemägaren', 'Varje kvartal'],
    quote: 'Det som inte antecknats har inte lämnats ut.',
  },
  en: {
    chapter: 'Handling of storage media',
    section: 'Handing out and returning',
    body: 'Whoever hands out a storage medium notes who receives it, when it is to be back and what information it may carry. If any of this is missing, it is not handed out.',
    item: 'Check that the medium is empty',
    deeper: 'Applies to memory cards too',
    head: ['Medium', 'Class', 'Storage', 'Erasure', 'Responsible', 'Checked'],
    row: [
      'Encrypted disk',
      'Protected',
      'Locked cabinet in a guarded room',
      'Overwriting',
      'System owner',
      'Quarterly',
    ],
    quote: 'What has not been noted has not been handed out.',
  },
};

const chapters = [1, 2, 3, 4];
const sections = [1, 2, 3];
const row = (all: readonly string[], open: string, close: string) =>
  `<tr>${all.map((one) => open + one + close).join('')}</tr>`;

/** A text of some pages with everything a text may hold. */
export function longTextExample(language: Language): string {
  const say = words[language];
  const head = row(say.head, '<th scope="col">', '</th>');
  const table = `<table><thead>${head}</thead><tbody>${row(say.row, '<td>', '</td>')}</tbody></table>`;
  const list = `<ul><li>${say.item}<ul><li>${say.deeper}</li></ul></li><li>${say.item}</li></ul>`;
  const section = (chapter: number) => (place: number) =>
    `<h2>${chapter}.${place} ${say.section}</h2><p>${say.body}</p>${place === 2 ? table : list}<blockquote><p>${say.quote}</p></blockquote>`;
  return chapters.map((one) => `<h1>${one} ${say.chapter}</h1>${sections.map(section(one)).join('')}`).join('');
}

const same = (text: string) => ({ text, what: 'same' as const });

/** Two versions of a few paragraphs. */
export function compareExample(language: Language): CompareBlock[] {
  const say = words[language];
  return [
    { what: 'unchanged', kind: 'heading', depth: 2, parts: [same(say.section)] },
    {
      what: 'changed',
      kind: 'paragraph',
      depth: 0,
      parts: [
        { text: language === 'sv' ? 'Den ' : 'Whoever ', what: 'same' },
        { text: language === 'sv' ? 'chef ' : 'as manager ', what: 'removed' },
        same(say.body.split(' ').slice(1).join(' ')),
      ],
    },
    { what: 'unchanged', kind: 'paragraph', depth: 0, parts: [same(say.body)] },
    { what: 'unchanged', kind: 'paragraph', depth: 0, parts: [same(say.body)] },
    { what: 'added', kind: 'item', depth: 1, parts: [{ text: say.item, what: 'added' }] },
    { what: 'removed', kind: 'paragraph', depth: 0, parts: [{ text: say.quote, what: 'removed' }] },
  ];
}
