import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { AssessmentStatus, Flag } from '../contract/words.ts';
import { flagNames, flagTones, statusNames, statusTones } from './words.ts';

/** How a requirement stands, as word and shape. */
export function StatusOf({ status, framed = false }: { status: AssessmentStatus; framed?: boolean }) {
  const t = useText();
  return (
    <StatusMark tone={statusTones[status]} framed={framed}>
      {t(statusNames[status])}
    </StatusMark>
  );
}

/** What to look at in a requirement said to be met. */
export function Flags({ flags }: { flags: readonly Flag[] }) {
  const t = useText();
  return flags.map((flag) => (
    <StatusMark key={flag} tone={flagTones[flag]}>
      {t(flagNames[flag])}
    </StatusMark>
  ));
}
