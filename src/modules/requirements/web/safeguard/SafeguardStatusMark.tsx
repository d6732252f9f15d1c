import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { SafeguardStatus } from '../../contract/words.ts';
import { safeguardNames, safeguardTones } from '../words.ts';

/** How a safeguard works, as word and shape. */
export function SafeguardStatusMark({ status, framed = false }: { status: SafeguardStatus; framed?: boolean }) {
  const t = useText();
  return (
    <StatusMark tone={safeguardTones[status]} framed={framed}>
      {t(safeguardNames[status])}
    </StatusMark>
  );
}
