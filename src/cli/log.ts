import { type Text, texts } from '../shared/text.ts';
import { say } from './say.ts';

export const summary: Text = {
  sv: 'Loggkoll: import och context läser in, analyse och cases granskar, verify kontrollerar, synth hittar på',
  en: 'Log review: import and context take in, analyse and cases review, verify checks, synth invents',
};

const says = texts({
  usage: {
    sv: `Användning: ./varna log KOMMANDO
  import FIL… --source NAMN --format csv|storelog|fhir   läser in åtkomstloggar
  context import KATALOG                                 läser in personal, enheter, vårdkontakter med mera
  analyse --month ÅÅÅÅ-MM [--json]                       förklarar, flaggar och samlar i fall
  cases --month ÅÅÅÅ-MM --format csv                     skriver fallen
  prepare --month ÅÅÅÅ-MM                                drar urvalet och gör enheternas granskningar
  redraw --month ÅÅÅÅ-MM [--unit HSA-ID]                 drar om urvalet och jämför
  verify                                                 kontrollerar att loggen är orörd
  dispose --month ÅÅÅÅ-MM [--yes]                        gallrar en månad efter fem år
  synth --size S|M|L --seed N --out KATALOG              skapar en påhittad region med facit`,
    en: `Usage: ./varna log COMMAND
  import FILE… --source NAME --format csv|storelog|fhir  takes in access logs
  context import DIR                                     takes in staff, units, contacts and more
  analyse --month YYYY-MM [--json]                       explains, flags and gathers in cases
  cases --month YYYY-MM --format csv                     writes the cases
  prepare --month YYYY-MM                                draws the sample and makes the units’ reviews
  redraw --month YYYY-MM [--unit HSA-ID]                 draws the sample again and compares
  verify                                                 checks that the log is untouched
  dispose --month YYYY-MM [--yes]                        disposes of a month after five years
  synth --size S|M|L --seed N --out DIR                  makes an invented region with its answer key`,
  },
});

const EXIT_USAGE = 2;

type Act = { run(args: string[]): Promise<number> };

/** Every act of the log review and the file it lives in, read only when asked for. */
const acts: Readonly<Record<string, () => Promise<Act>>> = {
  import: () => import('./log/import.ts'),
  context: () => import('./log/context.ts'),
  analyse: () => import('./log/analyse.ts'),
  cases: () => import('./log/cases.ts'),
  verify: () => import('./log/verify.ts'),
  dispose: () => import('./log/dispose.ts'),
  prepare: () => import('./log/prepare.ts'),
  redraw: () => import('./log/redraw.ts'),
  synth: () => import('./log/synth.ts'),
};

export async function run([name = '', ...args]: string[]): Promise<number> {
  const load = acts[name];
  if (load) return (await load()).run(args);
  console.error(say(says.usage));
  return EXIT_USAGE;
}
