import { Go } from '../../../ui/Go.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { AuditEntry } from '../contract.ts';
import { text } from './texts.ts';

type Of = { entry: AuditEntry };

/** Who did it; nobody when the attempt came without a sign-in. */
export function Who({ entry: { actor } }: Of) {
  const t = useText();
  return actor || <span className="faint">{t(text.nobody)}</span>;
}

/** Done is the usual and says so quietly; refused stands out. */
export function OutcomeMark({ entry: { outcome } }: Of) {
  const t = useText();
  if (outcome === 'refused') return <StatusMark tone="late">{t(text.refused)}</StatusMark>;
  return <span className="soft">{t(text.done)}</span>;
}

/** The record it concerned, with a way there; by id when it has no name the reader may see, unless `brief`. */
export function Subject({
  entry: { subject, subjectId, subjectKind, subjectPath },
  brief = false,
}: Of & { brief?: boolean }) {
  if (!subjectId || (brief && !subject)) return <span className="faint">–</span>;
  if (!subject) return <code className="audit-id">{subjectId}</code>;
  return (
    <>
      {subjectPath ? <Go to={subjectPath}>{subject}</Go> : subject}{' '}
      <span className="soft small audit-kind">{subjectKind}</span>
    </>
  );
}
