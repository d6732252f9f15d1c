import type { Context, Download } from '../../../../platform/module.ts';
import { plainName, sheetFile } from '../../../../platform/sheet/sheet-file.ts';
import { showDay, showLongDay, showMoment, showNumber } from '../../../../shared/date.ts';
import type { Block, Sheet } from '../../../../shared/sheet.ts';
import { fill, type Language } from '../../../../shared/text.ts';
import type { UnlawfulCase } from '../../contract/investigation.ts';
import type { Paper } from '../../contract/investigation-words.ts';
import { practiceNow } from '../../store/practice.ts';
import { extractKindNames } from '../../texts/investigation.ts';
import { paperText } from '../../texts/papers.ts';

type Said = (key: keyof typeof paperText, values?: Record<string, string | number>) => string;
const saying =
  (language: Language): Said =>
  (key, values) =>
    fill(paperText[key][language], values);

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function evidence(say: Said, { extracts }: UnlawfulCase, language: Language): Block[] {
  const saved = extracts.filter(({ state }) => state === 'done');
  if (saved.length === 0) return [paragraph(say('noEvidence'))];
  const columns = [say('evidenceWhat'), say('evidenceDays'), say('evidenceRows'), 'SHA-256'].map((label) => ({
    label,
  }));
  const rows = saved.map(({ kind, fromOn, toOn, rows: count, sha256 }) => [
    extractKindNames[kind][language],
    daysOf({ firstDay: fromOn, lastDay: toOn }),
    count === null ? '–' : showNumber(count, language),
    sha256 ?? '',
  ]);
  return [{ kind: 'table', caption: say('evidence'), columns, rows }];
}

type Days = Pick<UnlawfulCase, 'firstDay' | 'lastDay'>;
const daysOf = ({ firstDay, lastDay }: Days): string => {
  const [first, last] = [showDay(firstDay), showDay(lastDay)];
  return first === last ? first : `${first}–${last}`;
};

function whatHappened(say: Said, one: UnlawfulCase, language: Language): string {
  const days = { from: showLongDay(one.firstDay, language), to: showLongDay(one.lastDay, language) };
  const when = say(days.from === days.to ? 'letterDay' : 'letterDays', days);
  return say('letterWhat', { when, where: one.unit ? say('letterAt', { unit: one.unit }) : '' });
}

/** What the police need to judge; no conclusion on guilt, no patient by name. Source: brottsbalken 4 kap. 9 c §. */
function policeSheet(one: UnlawfulCase, language: Language): Sheet {
  const say = saying(language);
  return {
    title: say('policeTitle'),
    subtitle: one.number,
    language,
    facts: [
      { label: say('person'), value: one.person?.name ?? one.userHsa },
      { label: say('hsaId'), value: one.userHsa },
      { label: say('unit'), value: one.unit ?? '–' },
      { label: say('days'), value: daysOf(one) },
      { label: say('patients'), value: String(one.patients) },
    ],
    blocks: [
      heading(say('whatSeen')),
      paragraph(one.seen),
      heading(say('account')),
      paragraph(one.account ?? say('noAccount')),
      heading(say('evidence')),
      ...evidence(say, one, language),
      heading(say('law')),
      paragraph(say('lawText')),
      paragraph(say('secrecy')),
    ],
    source: say('policeSource', { number: one.number }),
  };
}

/** To the patient, in plain words. Source: GDPR art. 34.2; PDL 8 kap. 6 §. */
function patientSheet(one: UnlawfulCase, language: Language, contact: string): Sheet {
  const say = saying(language);
  const saved = one.extracts.some(({ state }) => state === 'done');
  const doing = one.incident ? 'letterReported' : saved ? 'letterSaved' : 'letterLooked';
  return {
    title: say('letterTitle'),
    subtitle: one.number,
    language,
    facts: [{ label: say('days'), value: daysOf(one) }],
    blocks: [
      paragraph(whatHappened(say, one, language)),
      paragraph(say('letterMeans')),
      heading(say('letterDone')),
      paragraph(say(doing)),
      heading(say('letterYou')),
      { kind: 'list', items: [say('letterExtract'), say('letterBlock'), say('letterImy')] },
      heading(say('letterContact')),
      paragraph(contact || say('letterNoContact')),
    ],
    source: say('letterSource'),
  };
}

export async function paperOf(context: Context, one: UnlawfulCase, paper: Paper, language: Language): Promise<Sheet> {
  if (paper === 'police') return policeSheet(one, language);
  const { contact } = await practiceNow(context.db);
  return patientSheet(one, language, contact);
}

export async function paperFile(
  context: Context,
  one: UnlawfulCase,
  paper: Paper,
  language: Language,
): Promise<Download> {
  const sheet = await paperOf(context, one, paper, language);
  const made = `${sheet.source ?? ''} ${showMoment(context.now.toString())}`.trim();
  return sheetFile(
    { ...sheet, source: made },
    { format: 'pdf', name: plainName([one.number, sheet.title], 80), madeAt: context.now },
  );
}
