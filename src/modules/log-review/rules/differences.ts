import type { Text } from '../../../shared/text.ts';

/** A stratum as it was written down or is found now; `place` names unit and stratum, in both languages. */
export type FrameSeen = { readonly key: string; readonly place: Text; readonly events: number; readonly root: string };

const both = (sv: string, en: string): Text => ({ sv, en });

function frameDifference(stored: FrameSeen | undefined, found: FrameSeen | undefined): Text | null {
  const { place } = stored ?? found ?? { place: both('', '') };
  if (!found) return both(`${place.sv}: finns inte längre i urvalsramen.`, `${place.en}: is no longer in the frame.`);
  if (!stored)
    return both(
      `${place.sv}: fanns inte i urvalsramen när den frystes.`,
      `${place.en}: was not in the frame when it was frozen.`,
    );
  if (stored.events !== found.events)
    return both(
      `${place.sv}: urvalsramen hade ${stored.events} åtkomster och har nu ${found.events}.`,
      `${place.en}: the frame had ${stored.events} accesses and now has ${found.events}.`,
    );
  if (stored.root === found.root) return null;
  return both(
    `${place.sv}: lika många åtkomster som förut, men inte samma.`,
    `${place.en}: as many accesses as before, but not the same.`,
  );
}

/** Where frames differ, in words. Both lists have one entry a key. */
export function frameDifferences(stored: readonly FrameSeen[], found: readonly FrameSeen[]): Text[] {
  const [was, is] = [stored, found].map((all) => new Map(all.map((one) => [one.key, one])));
  const keys = [...new Set([...stored, ...found].map(({ key }) => key))].sort();
  return keys.flatMap((key) => frameDifference(was?.get(key), is?.get(key)) ?? []);
}

/** What was drawn, as lines that tell all of it: stratum, event and key, or a case. */
export function itemDifferences(stored: ReadonlySet<string>, found: ReadonlySet<string>): Text[] {
  const gone = [...stored].filter((line) => !found.has(line)).length;
  const more = [...found].filter((line) => !stored.has(line)).length;
  return [
    ...(gone > 0
      ? [
          both(
            `${gone} av det som granskades dras inte när urvalet görs om.`,
            `${gone} of what was reviewed is not drawn when the sample is made again.`,
          ),
        ]
      : []),
    ...(more > 0
      ? [
          both(
            `${more} som dras när urvalet görs om var inte med i granskningen.`,
            `${more} that are drawn when the sample is made again were not in the review.`,
          ),
        ]
      : []),
  ];
}
