import { showNumber } from '../shared/date.ts';
import type { Text } from '../shared/text.ts';
import { language, say } from './say.ts';

/** Prints each step with the seconds since the program began, so that one sees where time goes. */
export function step(words: string): void {
  const seconds = (performance.now() / 1000).toFixed(1).padStart(6);
  console.log(`${seconds} s  ${words}`);
}

/** A step that comes as a text with values; numbers are written with their thousands apart. */
export function stepInWords(text: Text, values: Record<string, unknown> = {}): void {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? showNumber(value, language) : value,
  ]);
  step(say(text, Object.fromEntries(shown)));
}
