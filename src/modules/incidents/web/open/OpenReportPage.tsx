import { useState } from 'react';
import { useSearchValue } from '../../../../ui/address.ts';
import { Go } from '../../../../ui/Go.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { ReceiptPart } from '../report/ReceiptPart.tsx';
import { ReportFlow } from '../report/ReportFlow.tsx';
import { openly } from '../report/send.ts';
import { useFirstStep } from '../report/useFirstStep.ts';
import { useReporting } from '../report/useReporting.ts';
import { Waiting } from '../report/Waiting.tsx';
import { Bare } from './Bare.tsx';
import { Openness } from './Openness.tsx';
import { text } from './texts.ts';
import '../report/report.css';

function Reporting({ again }: { again: () => void }) {
  const work = useReporting(openly);
  const [, go] = useSearchValue('step');
  const startOver = () => {
    go('');
    again();
  };
  if (work.receipt) return <ReceiptPart receipt={work.receipt} answers={work.answers} again={startOver} />;
  if (work.waiting) return <Waiting work={work} kept={false} />;
  return <ReportFlow work={work} files={null} again={startOver} />;
}

/** An event reported by anyone, where the region allows it. */
export default function OpenReportPage() {
  const t = useText();
  const [round, setRound] = useState(0);
  const first = useFirstStep();
  return (
    <Bare>
      <PageTitle title={t(text.title)} lead={first && t(text.lead)} />
      <Openness>
        <Reporting key={round} again={() => setRound(round + 1)} />
        <p className="soft small open-foot">
          {t(text.notKept)} <Go to="/report/status">{t(text.follow)}</Go>
        </p>
      </Openness>
    </Bare>
  );
}
