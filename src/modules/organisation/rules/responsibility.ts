import type { Duty, Responsible } from '../contract/responsibility.ts';

/** Somebody who answers for a part, and the unit above (or the part itself, `depth` 0) for which it is said. */
export type Answering = {
  readonly duty: Duty;
  readonly holder: { readonly id: string; readonly name: string; readonly standsIn: boolean };
  readonly source: { readonly id: string; readonly name: string };
  readonly depth: number;
};

/** One line of the matrix: every duty in the order given, with nobody where nobody answers. */
export function responsibleFor(duties: readonly Duty[], answering: readonly Answering[]): Responsible[] {
  return duties.map((duty) => {
    const those = answering.filter((one) => one.duty === duty);
    const [first] = those;
    return {
      duty,
      holders: those.map(({ holder }) => ({ ...holder })),
      source: first ? { ...first.source } : null,
      inherited: first !== undefined && first.depth > 0,
    };
  });
}
