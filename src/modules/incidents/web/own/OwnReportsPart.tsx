import { useQuery } from '@tanstack/react-query';
import { Go } from '../../../../ui/Go.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { OwnReportRow } from '../../contract/report.ts';
import { openStates } from '../../contract/words.ts';
import { incidents } from '../calls.ts';
import { Heading } from './Heading.tsx';
import { NewMessages } from './NewMessages.tsx';
import { StandingMark } from './StandingMark.tsx';
import { text } from './texts.ts';
import { UnsentReport } from './UnsentReport.tsx';
import './own.css';

const mostShown = 3;
/** Still worked on, or something is written that waits for an answer. */
const concerns = ({ state, messages }: OwnReportRow) => openStates.includes(state) || messages > 0;

/** One’s own reports that are not done with, on the start page, those with news first; and a report that waits to be sent. */
export default function OwnReportsPart() {
  const t = useText();
  const { data } = useQuery({
    queryKey: ['incidents', 'own-latest'],
    queryFn: () => incidents.ownReports({ query: { sort: '-receivedAt', limit: 25 } }),
  });
  const open = (data?.items ?? []).filter(concerns).sort((one, other) => other.messages - one.messages);
  const shown = open.slice(0, mostShown);
  return (
    <>
      <UnsentReport />
      {shown.length > 0 && (
        <Panel title={t(text.openReports)} beside={<Go to="/incident-reports">{t(text.allReports)}</Go>}>
          <ul className="own-lines">
            {shown.map((report) => (
              <li key={report.id}>
                <Go to={`/incident-reports/${report.id}`}>
                  <Heading report={report} />
                </Go>
                {report.messages > 0 ? <NewMessages count={report.messages} /> : <StandingMark state={report.state} />}
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </>
  );
}
