import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { caseText as text } from './texts.ts';

type Patient = { id: string; surname: string | null };
type RevealedProps = { ask: () => Promise<{ patients: Patient[] }>; count: number };

/** Patients by number until asked for; shown until the page is left or they are hidden. */
export function Revealed({ ask, count }: RevealedProps) {
  const t = useText();
  const notify = useNotify();
  const [patients, show] = useState<Patient[] | null>(null);
  const [busy, wait] = useState(false);
  const reveal = () => {
    wait(true);
    ask()
      .then(({ patients: found }) => show(found))
      .catch(notify.failed)
      .finally(() => wait(false));
  };
  if (patients)
    return (
      <span className="case-revealed">
        <span className="figures">
          {patients.map(({ id, surname }) => [id, surname].filter(Boolean).join(' ')).join(', ')}
        </span>
        <Button kind="quiet" size="small" icon={IconEyeOff} onClick={() => show(null)}>
          {t(text.hide)}
        </Button>
      </span>
    );
  return (
    <span className="case-revealed">
      <span>{t(text.patients, { count })}</span>
      <Button kind="quiet" size="small" icon={IconEye} busy={busy} onClick={reveal}>
        {t(text.reveal, { count })}
      </Button>
      <span className="soft small">{t(text.revealNote)}</span>
    </span>
  );
}
