import { pick, pickEarly, type Random, repeated } from '../random.ts';
import { nameGroups, ranked } from './names.ts';
import { publicNames } from './public-names.ts';

const groups = repeated(nameGroups, (group) => group.weight);
/** How often both names come from the same group. */
const alike = 0.88;

const draw = (random: Random, list: readonly string[]): string =>
  (list.length < ranked ? pick : pickEarly)(random, list);

/** An invented person's name, `first last`; never a well-known person's. */
export function drawName(random: Random): string {
  const group = pick(random, groups);
  const last = random() < alike ? group.last : pick(random, groups).last;
  const name = `${draw(random, group.first)} ${draw(random, last)}`;
  return publicNames.has(name) ? drawName(random) : name;
}
