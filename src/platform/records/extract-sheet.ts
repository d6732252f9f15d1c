import { showMoment, showNumber } from '../../shared/date.ts';
import type { HistoryItem, RecordCard } from '../../shared/record.ts';
import type { Block, Sheet } from '../../shared/sheet.ts';
import { fill, type Language, texts } from '../../shared/text.ts';
import type { CommentRow } from './comment-store.ts';
import type { AttachmentRow } from './store.ts';

const text = texts({
  subtitle: { sv: 'Utdrag ur registret: {kind}', en: 'Extract from the register: {kind}' },
  number: { sv: 'Nummer', en: 'Number' },
  asOf: { sv: 'Som det var', en: 'As it stood' },
  facts: { sv: 'Uppgifter', en: 'Facts' },
  fact: { sv: 'Uppgift', en: 'Fact' },
  value: { sv: 'Värde', en: 'Value' },
  links: { sv: 'Länkar', en: 'Links' },
  record: { sv: 'Post', en: 'Record' },
  reason: { sv: 'Varför', en: 'Why' },
  files: { sv: 'Filer', en: 'Files' },
  file: { sv: 'Fil', en: 'File' },
  size: { sv: 'Storlek', en: 'Size' },
  added: { sv: 'Bifogad', en: 'Attached' },
  comments: { sv: 'Kommentarer', en: 'Comments' },
  comment: { sv: 'Kommentar', en: 'Comment' },
  withdrawn: { sv: '(återtagen)', en: '(withdrawn)' },
  history: { sv: 'Historik', en: 'History' },
  when: { sv: 'När', en: 'When' },
  who: { sv: 'Vem', en: 'Who' },
  what: { sv: 'Vad', en: 'What' },
  refused: { sv: '{what} (nekat)', en: '{what} (refused)' },
  source: { sv: 'Värnas register och revisionsspår.', en: 'Värna’s registers and audit trail.' },
});

/** What an extract is made of; `facts` are the record's own columns in words. */
export type Extracted = {
  card: RecordCard;
  facts: readonly { label: string; value: string }[];
  links: readonly { record: RecordCard; reason: string }[];
  files: readonly (AttachmentRow & { creator: string | null })[];
  comments: readonly CommentRow[];
  history: readonly HistoryItem[];
};

/** A table with its caption as a heading above; nothing when it has no rows. */
function table(caption: string, labels: readonly string[], rows: string[][], widths: readonly number[]): Block[] {
  if (rows.length === 0) return [];
  const columns = labels.map((label, place) => ({ label, width: widths[place] ?? 1 }));
  return [{ kind: 'table', caption, columns, rows }];
}

const titled = ({ kindName, number, title }: RecordCard): string => [kindName, number, title].filter(Boolean).join(' ');

/** One thing that happened, with the fields it changed. */
const happened = ({ what, refused, changes }: HistoryItem, language: Language): string =>
  [
    refused ? fill(text.refused[language], { what }) : what,
    ...changes.map(({ field, before, after }) => `${field}: ${before === null ? '' : `${before} → `}${after ?? '–'}`),
  ].join('\n');

/** A record on paper: its facts, what it is linked to, its files by digest, what people said and all that happened to it. */
export function extractSheet(all: Extracted, { language, now }: { language: Language; now: Temporal.Instant }): Sheet {
  const say = (key: keyof typeof text, values: Record<string, unknown> = {}) => fill(text[key][language], values);
  const { card, facts, links, files, comments, history } = all;
  return {
    title: card.title,
    subtitle: say('subtitle', { kind: card.kindName.toLowerCase() }),
    language,
    facts: [
      ...(card.number ? [{ label: say('number'), value: card.number }] : []),
      { label: say('asOf'), value: showMoment(now.toString()) },
    ],
    blocks: [
      ...table(
        say('facts'),
        [say('fact'), say('value')],
        facts.map(({ label, value }) => [label, value]),
        [1, 3],
      ),
      ...table(
        say('links'),
        [say('record'), say('reason')],
        links.map((one) => [titled(one.record), one.reason]),
        [3, 2],
      ),
      ...table(
        say('files'),
        [say('file'), say('size'), 'SHA-256', say('added')],
        files.map(({ name, size_bytes, sha256, created_at, creator }) => [
          name,
          `${showNumber(Math.ceil(Number(size_bytes) / 1000), language)} kB`,
          sha256,
          [showMoment(created_at.toISOString()), creator].filter(Boolean).join(', '),
        ]),
        [2, 1, 3, 2],
      ),
      ...table(
        say('comments'),
        [say('when'), say('who'), say('comment')],
        comments.map(({ created_at, writer, body, withdrawn_at }) => [
          showMoment(created_at.toISOString()),
          writer,
          withdrawn_at ? say('withdrawn') : body,
        ]),
        [1, 1, 3],
      ),
      ...table(
        say('history'),
        [say('when'), say('who'), say('what')],
        history.map((item) => [showMoment(item.at), item.actor, happened(item, language)]),
        [1, 1, 3],
      ),
    ],
    source: say('source'),
  };
}
