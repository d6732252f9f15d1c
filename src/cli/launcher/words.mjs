// The launcher runs before anything is installed, on whatever Node the machine has: plain JavaScript, no packages.
const wanted = process.env.VARNA_LANGUAGE || process.env.LC_ALL || process.env.LANG || 'sv';

/** @param {{ sv: string, en: string }} text */
export const say = ({ sv, en }) => (wanted.startsWith('en') ? en : sv);

/** Something the person at the terminal can mend, said in words. */
export class Refusal extends Error {
  /** @param {{ sv: string, en: string }} text */
  constructor(text) {
    super(say(text));
  }
}
