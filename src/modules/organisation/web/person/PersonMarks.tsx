import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { PersonRow } from '../../contract/person.ts';
import { text } from '../words.ts';
import { personText } from './texts.ts';

/** Says plainly that a person's identity is protected. */
export function ProtectedMark({ framed = false }: { framed?: boolean }) {
  const t = useText();
  return (
    <StatusMark tone="serious" framed={framed}>
      {t(text.protectedIdentity)}
    </StatusMark>
  );
}

type ServiceMarkProps = { person: Pick<PersonRow, 'active' | 'endedOn'>; framed?: boolean };

/** Says when a person has left or will leave; nothing when in service. */
export function ServiceMark({ person, framed = false }: ServiceMarkProps) {
  const t = useText();
  const { active, endedOn } = person;
  if (active && endedOn === null) return null;
  const words = active ? personText.leaves : endedOn ? personText.leftOn : personText.leftPlain;
  return (
    <StatusMark tone={active ? 'watch' : 'neutral'} framed={framed}>
      {t(words, { on: endedOn })}
    </StatusMark>
  );
}
