import type { Text } from '../../../../shared/text.ts';
import type { Tone } from '../../../../ui/StatusMark.tsx';
import type { Say } from '../../../../ui/Words.tsx';
import type { UnitChange } from '../../contract/unit.ts';
import { organisationTexts } from '../../texts.ts';
import { unitText } from './texts.ts';

export const changeStates: Record<UnitChange['state'], { tone: Tone; words: Text }> = {
  planned: { tone: 'probable', words: unitText.planned },
  done: { tone: 'ok', words: unitText.done },
  withdrawn: { tone: 'neutral', words: unitText.withdrawn },
  failed: { tone: 'late', words: unitText.failed },
};

/** A move or merger as seen from one of the units it concerns: "Flytt från A till B", "Flytt hit av C". */
export function changeWords(change: UnitChange, unitId: string, t: Say): string {
  const here = change.unitId !== unitId;
  const words = here
    ? { move: unitText.moveHere, merge: unitText.mergeHere }
    : { move: unitText.moveTo, merge: unitText.mergeTo };
  return t(words[change.kind], { unit: change.unitName, from: change.fromName ?? '–', to: change.toName });
}

/** Why a change could not be carried out, in the words of the refusal; `''` when it was. */
export function failureWords({ failure, unitName, toName }: UnitChange, t: Say): string {
  const known: Record<string, Text> = organisationTexts;
  const text = known[(failure ?? '').replace(/^organisation\./, '')];
  return text ? t(text, { name: unitName, to: toName }) : '';
}
