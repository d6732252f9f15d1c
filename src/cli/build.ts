import type { Text } from '../shared/text.ts';
import { step } from './progress.ts';
import { buildWeb } from './web-build.ts';

export const summary: Text = {
  sv: 'Bygger webben, om källkoden har ändrats',
  en: 'Builds the web, if its sources have changed',
};

export async function run(): Promise<number> {
  await buildWeb(step);
  return 0;
}
