import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { DocumentStatus } from '../contract.ts';
import { statusNames, statusTones } from './words.ts';

/** Whether a document is a draft, in force or withdrawn. */
export function DocumentStatusMark({ status, framed = false }: { status: DocumentStatus; framed?: boolean }) {
  const t = useText();
  return (
    <StatusMark tone={statusTones[status]} framed={framed}>
      {t(statusNames[status])}
    </StatusMark>
  );
}
