import { type Text, texts } from '../shared/text.ts';
import { say } from './say.ts';

export const summary: Text = {
  sv: 'Loggkoll: synth skapar en påhittad region med åtkomstlogg och facit',
  en: 'Log review: synth makes an invented region with access log and answer key',
};

const says = texts({
  usage: {
    sv: 'Användning: ./varna log synth --size S|M|L --seed N --out KATALOG',
    en: 'Usage: ./varna log synth --size S|M|L --seed N --out DIR',
  },
});

const EXIT_USAGE = 2;

type Act = { run(args: string[]): Promise<number> };

/** Every act of the log review and the file it lives in, read only when asked for. */
const acts: Readonly<Record<string, () => Promise<Act>>> = {
  synth: () => import('./log/synth.ts'),
};

export async function run([name = '', ...args]: string[]): Promise<number> {
  const load = acts[name];
  if (load) return (await load()).run(args);
  console.error(say(says.usage));
  return EXIT_USAGE;
}
