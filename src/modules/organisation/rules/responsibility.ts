import type { Duty, Responsible } from '../contract/responsibility.ts';
import type { UnitKind } from '../contract/words.ts';

/** Somebody who answers for a part, and the unit above (or the part itself, `depth` 0) for which it is said. */
export type Answering = {
  readonly duty: Duty;
  readonly holder: { readonly id: string; readonly name: string; readonly standsIn: boolean };
  readonly source: { readonly id: string; readonly name: string };
  readonly depth: number;
};

/** Authorities and legal persons of their own: whoever leads the unit above does not lead them. */
const ledBySelf: readonly UnitKind[] = ['committee', 'company', 'outsideParty'];

/**
 * The region decides on no processing itself: each committee that runs care is the controller of its own.
 * Source: GDPR art. 4(7); PDL 2 kap. 6 §.
 */
const isByParts = (kind: UnitKind, duty: Duty) => kind === 'region' && duty === 'controller';

/** One line of the matrix: every duty in the order given, with nobody where nobody answers. */
export function responsibleFor(
  kind: UnitKind,
  duties: readonly Duty[],
  answering: readonly Answering[],
): Responsible[] {
  const reaches = ({ duty, depth }: Answering) => depth === 0 || duty !== 'manager' || !ledBySelf.includes(kind);
  return duties.map((duty) => {
    const those = answering.filter((one) => one.duty === duty && reaches(one));
    const [first] = those;
    return {
      duty,
      holders: those.map(({ holder }) => ({ ...holder })),
      source: first ? { ...first.source } : null,
      inherited: first !== undefined && first.depth > 0,
      byParts: first === undefined && isByParts(kind, duty),
    };
  });
}
