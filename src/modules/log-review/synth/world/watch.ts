import { chance, purpose } from '../chance/draw.ts';
import type { Plan } from '../region/plan.ts';
import { mark, type People } from './people.ts';

const WATCHED = 60;
const MEDIA = 6;
const SMALL = 100_000;
const MEDIA_TURNS = 0x10000;

/** Puts well-known patients on the watch list, and a few of them in this month's news. */
export function watch({ seed, people: count }: Plan, people: People): void {
  const draw = chance(seed, purpose.mark);
  const [watched, media] = count < SMALL ? [8, 2] : [WATCHED, MEDIA];
  for (let found = 0, turn = 0; found < watched; turn++) {
    const person = draw.below(people.count, turn, MEDIA_TURNS);
    if (people.marks[person] !== 0 || people.diedOn[person] !== 0) continue;
    people.marks[person] = mark.watched | (found < media ? mark.media : 0);
    found++;
  }
}
