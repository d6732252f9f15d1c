import { parseArgs } from 'node:util';
import { isTooLoose } from '../../modules/log-review/rules/chance.ts';
import { analyseMonth, type MonthAnalysis } from '../../modules/log-review/service/intake.ts';
import { showNumber } from '../../shared/date.ts';
import { type Text, texts } from '../../shared/text.ts';
import { withInstallation } from '../installation.ts';
import { stepInWords } from '../progress.ts';
import { language, say } from '../say.ts';
import { isMonth } from './month.ts';

const says = texts({
  usage: {
    sv: 'Användning: ./varna log analyse --month ÅÅÅÅ-MM [--json]\n  Förklarar månadens åtkomster, flaggar det som blir kvar och samlar det i fall, med regionens regler.',
    en: 'Usage: ./varna log analyse --month YYYY-MM [--json]\n  Explains the month’s accesses, flags what is left and gathers it in cases, by the rules of the region.',
  },
  step: { sv: '{name}: {rows} ({seconds} s)', en: '{name}: {rows} ({seconds} s)' },
  explained: {
    sv: 'Förklarat: {rows} % av raderna, {events} % av åtkomsterna, {firstPairs} % av medarbetarnas första åtkomst till en patient',
    en: 'Explained: {rows} % of rows, {events} % of accesses, {firstPairs} % of first accesses of an employee to a patient',
  },
  unknown: {
    sv: 'Förklarat: går inte att säga utan vårdkontakter (encounter.csv)',
    en: 'Explained: cannot be told without contacts (encounter.csv)',
  },
  cases: {
    sv: 'Fall: {shown} från {shownLimit} poäng, {perhaps} från {perhapsLimit}',
    en: 'Cases: {shown} from score {shownLimit}, {perhaps} from {perhapsLimit}',
  },
  loose: {
    sv: '{rule} förklarar {share} % av slumpade par och är för vid (högst 1 %)',
    en: '{rule} explains {share} % of random pairs and is too loose (1 % at most)',
  },
  missing: { sv: '{rule} är av: {files} saknas', en: '{rule} is off: {files} is missing' },
  off: { sv: '{rule} är av: regionen har stängt av den', en: '{rule} is off: the region has switched it off' },
});

/** The steps of the analysis in words; others are told by their table. */
const steps: Readonly<Record<string, Text>> = texts({
  access_event: { sv: 'Dagar sammanförda', en: 'Days rolled up' },
  relation_window: { sv: 'Patienters band till enheter', en: 'Patients’ ties to units' },
  event_explanation: { sv: 'Åtkomster prövade mot banden', en: 'Accesses held against the ties' },
  open_event: { sv: 'Åtkomster som inget band förklarar', en: 'Accesses that no tie explains' },
  explanation_hit: { sv: 'Andra förklaringar', en: 'Other explanations' },
  unexplained_event: { sv: 'Oförklarade åtkomster', en: 'Unexplained accesses' },
  unit_use: { sv: 'Enheters bruk av varandras uppgifter', en: 'Units’ use of one another’s data' },
  finding: { sv: 'Flaggor', en: 'Flags' },
  review_case: { sv: 'Fall', en: 'Cases' },
  event_stratum: { sv: 'Åtkomster att särskilja i urvalet', en: 'Accesses to tell apart in the sample' },
});

const EXIT_USAGE = 2;

function orderOf(args: string[]): { month: string; json: boolean } | null {
  const options = { month: { type: 'string' }, json: { type: 'boolean', default: false } } as const;
  try {
    const { month, json } = parseArgs({ args, options }).values;
    return isMonth(month) ? { month, json } : null;
  } catch {
    return null;
  }
}

const seconds = (milliseconds: number): string => showNumber(Math.round(milliseconds / 100) / 10, language);
const percent = (share: number | null): string =>
  share === null ? '–' : showNumber(Math.round(share * 1000) / 10, language);

function tell({ figures, cases, limits }: MonthAnalysis): void {
  const { explained, chance, off } = figures;
  if (explained) {
    const { rows, events, firstPairs } = explained;
    stepInWords(says.explained, { rows: percent(rows), events: percent(events), firstPairs: percent(firstPairs) });
  } else stepInWords(says.unknown);
  const lowest = { shownLimit: `${limits.shown}`, perhapsLimit: `${limits.perhaps}` };
  stepInWords(says.cases, { ...cases, ...lowest });
  for (const { rule, share } of chance) if (isTooLoose(share)) stepInWords(says.loose, { rule, share: percent(share) });
  for (const { rule, missing } of off)
    stepInWords(missing.length > 0 ? says.missing : says.off, { rule, files: missing.join(', ') });
}

export async function run(args: string[]): Promise<number> {
  const order = orderOf(args);
  if (!order) {
    console.error(say(says.usage));
    return EXIT_USAGE;
  }
  const { month, json } = order;
  await withInstallation(async (services) => {
    const told = await analyseMonth(services, month, ({ step, rows, elapsedMs }) => {
      const name = steps[step];
      if (!json) stepInWords(says.step, { name: name ? say(name) : step, rows, seconds: seconds(elapsedMs) });
    });
    if (json) console.log(JSON.stringify(told, null, 2));
    else tell(told);
  });
  return 0;
}
