import { IconEye } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Button } from '../../../../ui/Button.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { RevealedPatient } from '../../contract/item.ts';
import { itemText as text } from './texts.ts';
import './patients.css';

type PatientsProps = {
  count: number;
  /** Who they are, once asked for. */
  shown: readonly RevealedPatient[] | undefined;
  ask: () => Promise<{ patients: RevealedPatient[] }>;
  show: (patients: RevealedPatient[]) => void;
};

/** Patients stay hidden until someone asks to see them, which is written in the trail; shown until the page is left. */
export function Patients({ count, shown, ask, show }: PatientsProps) {
  const t = useText();
  const notify = useNotify();
  const { mutate, isPending } = useMutation({
    mutationFn: ask,
    onSuccess: ({ patients }) => show(patients),
    onError: notify.failed,
  });
  if (shown) return <Shown patients={shown} />;
  return (
    <span className="patients-ask">
      <Button size="small" icon={IconEye} busy={isPending} onClick={() => mutate()}>
        {t(count > 1 ? text.showPatients : text.showPatient, { count })}
      </Button>
      <span className="faint small">{t(text.patientLogged)}</span>
    </span>
  );
}

/** A personnummer as people write it, `19121212-1212`; anything else as the log has it. */
const written = (id: string): string => (/^\d{12}$/.test(id) ? `${id.slice(0, 8)}-${id.slice(8)}` : id);

function Shown({ patients }: { patients: readonly RevealedPatient[] }) {
  const t = useText();
  return (
    <div className="patients" role="status">
      <ul>
        {patients.map(({ id, surname }) => (
          <li key={id}>
            <span className="figures">{written(id)}</span> {surname}
          </li>
        ))}
      </ul>
      <span className="faint small">{t(text.patientShown)}</span>
    </div>
  );
}
