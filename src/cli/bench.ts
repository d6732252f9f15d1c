import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Text, texts } from '../shared/text.ts';
import { say } from './say.ts';

export const summary: Text = { sv: 'Mäter: ./varna bench [NAMN]', en: 'Measures: ./varna bench [NAME]' };

const says = texts({
  unknown: {
    sv: 'Det finns ingen mätning som heter {name}. De som finns: {known}',
    en: 'There is no benchmark called {name}. There are: {known}',
  },
});

const root = fileURLToPath(new URL('../../bench/', import.meta.url));

/** Runs every benchmark, or the one named; the results are printed and kept in bench/RESULTS.md. */
export async function run([name]: string[]): Promise<number> {
  const known = readdirSync(root).filter((folder) => existsSync(`${root}${folder}/main.ts`));
  if (name !== undefined && !known.includes(name)) {
    console.error(say(says.unknown, { name, known: known.join(', ') }));
    return 1;
  }
  const wanted = name === undefined ? known : [name];
  const codes = wanted.map(
    (folder) => spawnSync(process.execPath, [`${root}${folder}/main.ts`], { stdio: 'inherit' }).status ?? 1,
  );
  return Math.max(0, ...codes);
}
