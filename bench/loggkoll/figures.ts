import { keep } from '../report.ts';
import type { Measured } from './meter.ts';
import type { Quality } from './quality.ts';

const two = (value: number) => value.toFixed(2);
const percent = (value: number) => `${(value * 100).toFixed(1)} %`;

const names: Record<string, string> = {
  synth: 'påhittad region skrivs',
  context: 'kontext läses in',
  hash: 'loggfilens kontrollsumma (läser den från disken)',
  log: 'logg läses in (tolkning, pseudonymer, dubblettkontroll, rot)',
  access_event: 'rader till händelser',
  day: 'en dags tillskott till händelserna',
  extract: 'alla rader om den mest lästa patienten',
};

/** Seconds of the statements of each step, asked once more when all is warm: through the worker, and by hand. */
export type Warm = { again: Record<string, number>; hand: Record<string, number> };

/** Keeps what the steps took, beside the same statements by hand where they are statements. */
export function keepSteps(title: string, measured: readonly Measured[], { again, hand }: Warm, remark: string): void {
  const rows = measured.map(({ step, rows: count, seconds, peakMiB }) => {
    const [warm, bare] = [again[step], hand[step]];
    return [
      names[step] ?? step,
      `${count}`,
      two(seconds),
      warm === undefined ? '–' : two(warm),
      bare === undefined ? '–' : two(bare),
      warm === undefined || bare === undefined ? '–' : two(warm / bare),
      peakMiB === 0 ? '–' : `${peakMiB}`,
    ];
  });
  keep(title, ['steg', 'rader', 'sekunder', 'om igen', 'för hand', 'kvot', 'mest minne MiB'], rows, remark);
}

/** Keeps how well the cases hold against the answer key. */
export function keepQuality(title: string, quality: Quality): void {
  const { explained, recall, precision, cases, chance, perUnit, baselines } = quality;
  const rows = [
    ...recall.map(({ rule, planted, marked, shown, perhaps, medianRank }) => [
      `${rule}, ${planted} planterade`,
      `${percent(marked)} anmärkta, ${percent(shown)} visade`,
      `${percent(perhaps)} visade eller i lottning, medianrang ${medianRank ?? '–'}`,
    ]),
    ...precision.map(({ at, share }) => [`precision bland de ${at} främsta`, two(share), '']),
    ['fall som visas', `${cases.shown}`, `${cases.shownTrue} planterade`],
    ['fall som visas eller lottas', `${cases.perhaps}`, `${cases.perhapsTrue} planterade`],
    ...(explained
      ? [
          ['förklarat av raderna', percent(explained.rows), ''],
          ['förklarat av händelserna', percent(explained.events), ''],
          ['förklarat av första möten', percent(explained.firstPairs), ''],
        ]
      : []),
    ...chance.map(({ rule, share, tooLoose }) => [
      `${rule} av en slump`,
      `${(share * 100).toFixed(3)} %`,
      tooLoose ? 'för vid' : '',
    ]),
    ['visade fall per enhet', `p50 ${perUnit.shown.p50}, p95 ${perUnit.shown.p95}`, `mest ${perUnit.shown.most}`],
    ['med lottning', `p50 ${perUnit.perhaps.p50}, p95 ${perUnit.perhaps.p95}`, `mest ${perUnit.perhaps.most}`],
    ...baselines.map(({ name, items, planted, recall: found }) => [
      `jämfört med: ${name}`,
      `${items} poster, ${planted} rätt (${percent(planted / Math.max(1, items))})`,
      `${percent(found)} av de planterade`,
    ]),
  ];
  keep(title, ['vad', 'värde', ''], rows, REMARK);
}

const REMARK =
  'Standardvikter. R06 är ren nyfikenhet utan annat kännetecken: sådan hittas nästan bara av stickprov och patienters frågor. R04, R08, R09, R11–R13, R18 och R21–R23 är svaga kännetecken som var för sig inte räcker för att visas: vad regeln ser står under anmärkta, och det räknas samman. R20 är avslagen från början. Storlek M är en enda dag: R11 jämför med ett halvår, och en liten enhet läser för lite på en dag för att något ska vara ovanligt.';
