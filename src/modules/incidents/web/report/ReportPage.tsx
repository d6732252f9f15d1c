import { useState } from 'react';
import { useSearchValue } from '../../../../ui/address.ts';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { ExerciseFrame } from '../ExerciseFrame.tsx';
import { ReceiptPart } from './ReceiptPart.tsx';
import { ReportFlow } from './ReportFlow.tsx';
import { sendFiles, signedIn } from './send.ts';
import { reportText as text } from './texts.ts';
import { useFirstStep } from './useFirstStep.ts';
import { useReporting } from './useReporting.ts';
import { Waiting } from './Waiting.tsx';
import './report.css';

/** A way of reporting that sends the files once the report itself is there. */
function useWithFiles(exercise: boolean) {
  const way = signedIn(exercise);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [lost, setLost] = useState<readonly string[]>([]);
  const send: typeof way.send = async (id, answers) => {
    const receipt = await way.send(id, answers);
    setLost(await sendFiles(id, files));
    return receipt;
  };
  return { files: { files, setFiles }, lost, way: { ...way, send } };
}

type ReportingProps = { exercise: boolean; again: () => void };

function Reporting({ exercise, again }: ReportingProps) {
  const { files, lost, way } = useWithFiles(exercise);
  const work = useReporting(way);
  const [, go] = useSearchValue('step');
  const startOver = () => {
    work.forget();
    go('');
    again();
  };
  if (work.receipt) return <ReceiptPart receipt={work.receipt} answers={work.answers} again={startOver} lost={lost} />;
  if (work.waiting) return <Waiting work={work} kept={!exercise} />;
  return <ReportFlow work={work} files={files} again={startOver} />;
}

/** An event reported by whoever is signed in, phone first; `?exercise=1` begins an exercise. */
export default function ReportPage() {
  const t = useText();
  const [round, setRound] = useState(0);
  const exercise = useSearchValue('exercise')[0] === '1';
  const first = useFirstStep();
  return (
    <div className="report">
      <PageTitle title={t(text.title)} lead={first && t(text.lead)} />
      <ExerciseFrame exercise={exercise}>
        <Reporting key={round} exercise={exercise} again={() => setRound(round + 1)} />
      </ExerciseFrame>
    </div>
  );
}
