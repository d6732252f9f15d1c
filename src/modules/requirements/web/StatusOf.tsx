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

/** What to look at in a requirement said to be met; what is merely worth knowing stands in plain words. */
export function Flags({ flags }: { flags: readonly Flag[] }) {
  const t = useText();
  return flags.map((flag) => {
    const tone = flagTones[flag];
    if (tone === 'neutral')
      return (
        <span key={flag} className="soft">
          {t(flagNames[flag])}
        </span>
      );
    return (
      <StatusMark key={flag} tone={tone}>
        {t(flagNames[flag])}
      </StatusMark>
    );
  });
}
