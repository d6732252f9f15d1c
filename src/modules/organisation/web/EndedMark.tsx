import { StatusMark } from '../../../ui/StatusMark.tsx';
import { today } from '../../../ui/today.ts';
import { useText } from '../../../ui/Words.tsx';
import { text } from './words.ts';

type EndedMarkProps = { validFrom?: string | null; validTo: string | null; framed?: boolean };

/** Says when something has ended, will end or has not begun; nothing when it simply is in force. */
export function EndedMark({ validFrom = null, validTo, framed = false }: EndedMarkProps) {
  const t = useText();
  const now = today();
  const mark = (tone: 'neutral' | 'watch', words: string) => (
    <StatusMark tone={tone} framed={framed}>
      {words}
    </StatusMark>
  );
  if (validTo !== null && validTo < now) return mark('neutral', t(text.ended, { on: validTo }));
  if (validFrom !== null && validFrom > now) return mark('watch', t(text.startsOn, { on: validFrom }));
  return validTo === null ? null : mark('watch', t(text.endsOn, { on: validTo }));
}
