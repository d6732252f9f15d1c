import {
  IconBug,
  IconBulb,
  IconDeviceLaptopOff,
  IconDots,
  IconEyeExclamation,
  IconFishHook,
  IconFlag,
  IconLockOpen,
  IconMailX,
  IconNotes,
  IconServerOff,
  IconUrgent,
} from '@tabler/icons-react';
import type { Icon } from '../../../ui/page.ts';
import { StatusMark, type Tone } from '../../../ui/StatusMark.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Category, IncidentKind, State, YesNo } from '../contract/words.ts';
import { kindNames, stateNames, yesNoNames } from '../texts/words.ts';
import { text } from './texts.ts';
import './words.css';

export { categoryNames, kindNames, stateNames } from '../texts/words.ts';

export const kindIcons: Record<IncidentKind, Icon> = {
  wrongRecipient: IconMailX,
  lostEquipment: IconDeviceLaptopOff,
  wrongAccess: IconEyeExclamation,
  paper: IconNotes,
  phishing: IconFishHook,
  malware: IconBug,
  outage: IconServerOff,
  physical: IconLockOpen,
  other: IconDots,
};
export const categoryIcons: Record<Category, Icon> = { incident: IconUrgent, deviation: IconFlag, idea: IconBulb };

const stateTones: Record<State, Tone> = {
  event: 'watch',
  assessed: 'probable',
  incident: 'watch',
  dismissed: 'neutral',
  merged: 'neutral',
  closed: 'ok',
};

/** How a case stands. */
export function StateMark({ state, framed = false }: { state: State; framed?: boolean }) {
  const t = useText();
  return (
    <StatusMark tone={stateTones[state]} framed={framed}>
      {t(stateNames[state])}
    </StatusMark>
  );
}

/** What an event is of, as icon and word. */
export function KindName({ kind }: { kind: IncidentKind }) {
  const t = useText();
  const Shape = kindIcons[kind];
  return (
    <span className="kind-name">
      <Shape size="1.125em" stroke={1.75} aria-hidden /> {t(kindNames[kind])}
    </span>
  );
}

/** Said wherever an exercise is shown, so that nobody takes it for real. */
export function ExerciseMark() {
  const t = useText();
  return (
    <StatusMark tone="probable" framed>
      {t(text.exercise)}
    </StatusMark>
  );
}

export function YesNoName({ answer }: { answer: YesNo }) {
  const t = useText();
  return t(yesNoNames[answer]);
}
