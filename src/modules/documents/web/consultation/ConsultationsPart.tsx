import { showDay } from '../../../../shared/date.ts';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Consultation } from '../../contract/consultation.ts';
import { useConsultations } from '../calls.ts';
import { consultText as text } from './texts.ts';

function Line({
  consultation: { id, versionNumber, answered, asked, answerBy, closedAt, remarks, handled },
}: {
  consultation: Consultation;
}) {
  const t = useText();
  return (
    <li>
      <Go to={`/documents/consultations/${id}`}>{t(text.ofVersion, { number: versionNumber })}</Go>
      <span className="soft">
        {t(text.answered, { answered, asked })} ·{' '}
        {closedAt ? t(text.closed) : t(text.openUntil, { day: showDay(answerBy) })}
        {remarks > 0 && ` · ${t(text.handled, { handled, remarks })}`}
      </span>
    </li>
  );
}

/** The consultations there have been on a document. */
export function ConsultationsPart({ documentId }: { documentId: string }) {
  const t = useText();
  const { data } = useConsultations(documentId);
  if (!data || data.items.length === 0) return null;
  return (
    <Panel title={t(text.part)}>
      <ul className="document-reviews">
        {data.items.map((consultation) => (
          <Line key={consultation.id} consultation={consultation} />
        ))}
      </ul>
    </Panel>
  );
}
