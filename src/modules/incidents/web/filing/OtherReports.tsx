import { useQuery } from '@tanstack/react-query';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { incidents } from '../calls.ts';
import { dutyText as text } from './texts.ts';

/** Reports that answer no duty: a note to the board, what to say in a call, drafts before a decision. */
export function OtherReports({ incidentId }: { incidentId: string }) {
  const t = useText();
  const query = useQuery({
    queryKey: ['incidents', incidentId, 'reports'],
    queryFn: () => incidents.caseReports({ params: { id: incidentId } }),
  });
  return (
    <details className="duties-done">
      <summary>{t(text.others)}</summary>
      <p className="soft small">{t(text.othersLead)}</p>
      <Load query={query}>
        {({ items }) => (
          <ul className="duty-contents">
            {items
              .filter(({ obligationId }) => obligationId === null)
              .map(({ template, title, receiver }) => (
                <li key={template}>
                  <Go to={`/incidents/${incidentId}/reports/${template}`}>{t(title)}</Go>
                  {receiver && <span className="soft"> {t(receiver)}</span>}
                </li>
              ))}
          </ul>
        )}
      </Load>
    </details>
  );
}
