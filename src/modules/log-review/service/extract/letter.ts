import { showDay, showMoment } from '../../../../shared/date.ts';
import type { Block, Sheet } from '../../../../shared/sheet.ts';
import { fill, type Language } from '../../../../shared/text.ts';
import type { ReaderAs } from '../../contract/extract-words.ts';
import type { ToldRowStored, WholeExtractRow } from '../../store/extract.ts';
import { deedNames, groundNames, letterText } from '../../texts/extract.ts';

type Said = (key: keyof typeof letterText, values?: Record<string, string | number>) => string;
export type Letter = {
  row: WholeExtractRow;
  rows: readonly ToldRowStored[];
  patient: string;
  contact: string;
  language: Language;
};

/** `2026-10-05 10.00–10.20`, in Swedish time. */
function span({ first_at, last_at }: ToldRowStored): string {
  const [from, to] = [showMoment(first_at.toISOString()), showMoment(last_at.toISOString())];
  if (from === to) return from;
  return showDay(from) === showDay(to) ? `${from}–${to.slice(11)}` : `${from}–${to}`;
}

function reader(say: Said, { secrecy, reader_name: name, reader_title: title }: ToldRowStored, as: ReaderAs): string {
  if (secrecy === 'withholdReader') return say('withheldWho');
  return [as === 'name' ? name : null, title].filter(Boolean).join(', ') || '–';
}

export const headings = (language: Language): string[] =>
  (['when', 'unit', 'provider', 'who', 'what'] as const).map((key) => letterText[key][language]);

const sayingIn =
  (language: Language): Said =>
  (key, values) =>
    fill(letterText[key][language], values);

/** The rows that leave, as the patient reads them. */
export function toldLines({ row, rows, language }: Pick<Letter, 'row' | 'rows' | 'language'>): string[][] {
  const say = sayingIn(language);
  return rows
    .filter(({ secrecy }) => secrecy !== 'withhold')
    .map((one) => [
      span(one),
      one.unit,
      one.provider || '–',
      reader(say, one, row.reader_as),
      one.done.map((deed) => deedNames[deed][language]).join(', '),
    ]);
}

function withheld(say: Said, { rows, language }: Letter): Block[] {
  const kept = rows.filter(({ secrecy }) => secrecy !== 'release');
  if (kept.length === 0) return [];
  const grounds = [...new Set(kept.flatMap(({ ground }) => ground ?? []))].map(
    (ground) => groundNames[ground][language],
  );
  const count = kept.filter(({ secrecy }) => secrecy === 'withhold').length;
  const sentences = [
    count > 0 && say('withheldRows', { count }),
    kept.length > count && say('withheldReaders', { count: kept.length - count }),
    say('grounds', { grounds: grounds.join('; ').toLowerCase() }),
  ];
  const text = sentences.filter(Boolean).join(' ');
  return [
    { kind: 'heading', level: 2, text: say('withheld') },
    { kind: 'paragraph', text },
    { kind: 'paragraph', text: say('appeal') },
  ];
}

function accesses(say: Said, letter: Letter): Block[] {
  const lines = toldLines(letter);
  if (lines.length === 0) return [{ kind: 'paragraph', text: say('none') }];
  const columns = headings(letter.language).map((label) => ({ label }));
  return [
    { kind: 'paragraph', text: say('lead') },
    { kind: 'paragraph', text: say('why') },
    { kind: 'table', caption: say('caption'), columns, rows: lines },
  ];
}

/** What the patient gets, in plain words. Source: PDL 8 kap. 5 §; HSLF-FS 2016:40 4 kap. 10 §. */
export function letterSheet(letter: Letter): Sheet {
  const { row, patient, contact, language } = letter;
  const say = sayingIn(language);
  return {
    title: say('title'),
    subtitle: row.number,
    language,
    facts: [
      { label: say('patient'), value: patient },
      { label: say('period'), value: `${row.from_on}–${row.to_on}` },
      { label: say('asked'), value: row.requested_on },
    ],
    blocks: [
      ...accesses(say, letter),
      ...withheld(say, letter),
      { kind: 'heading', level: 2, text: say('next') },
      { kind: 'paragraph', text: say('nextText') },
      { kind: 'paragraph', text: contact || say('noContact') },
    ],
    source: say('source'),
  };
}
