import { useState } from 'react';
import { useSearchValue } from '../../../../ui/address.ts';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { ReceiptPart } from './ReceiptPart.tsx';
import { ReportFlow } from './ReportFlow.tsx';
import { sendFiles, signedIn } from './send.ts';
import { reportText as text } from './texts.ts';
import { useReporting } from './useReporting.ts';
import { Waiting } from './Waiting.tsx';
import './report.css';

/** A way of reporting that sends the files once the report itself is there. */
function useWithFiles() {
  const [files, setFiles] = useState<readonly File[]>([]);
  const [lost, setLost] = useState<readonly string[]>([]);
  const send: typeof signedIn.send = async (id, answers) => {
    const receipt = await signedIn.send(id, answers);
    setLost(await sendFiles(id, files));
    return receipt;
  };
  return { files: { files, setFiles }, lost, way: { ...signedIn, send } };
}

function Reporting({ again }: { again: () => void }) {
  const { files, lost, way } = useWithFiles();
  const work = useReporting(way);
  const [, go] = useSearchValue('step');
  const startOver = () => {
    work.forget();
    go('');
    again();
  };
  if (work.receipt) return <ReceiptPart receipt={work.receipt} answers={work.answers} again={startOver} lost={lost} />;
  if (work.waiting) return <Waiting work={work} kept />;
  return <ReportFlow work={work} files={files} again={startOver} />;
}

/** An event reported by whoever is signed in, phone first. */
export default function ReportPage() {
  const t = useText();
  const [round, setRound] = useState(0);
  return (
    <div className="report">
      <PageTitle title={t(text.title)} lead={t(text.lead)} />
      <Reporting key={round} again={() => setRound(round + 1)} />
    </div>
  );
}
