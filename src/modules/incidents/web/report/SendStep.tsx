import { TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Answers } from './answers.ts';
import { FilesField } from './FilesField.tsx';
import { Overview } from './Overview.tsx';
import { reportText as text } from './texts.ts';

export type Files = { files: readonly File[]; setFiles: (files: readonly File[]) => void };
type SendStepProps = { answers: Answers; files: Files | null };

/** How to reach the reporter, files, and a look at the whole. */
export function SendStep({ answers, files }: SendStepProps) {
  const t = useText();
  const hint = files ? text.contactHint : text.contactOpenHint;
  return (
    <div className="form">
      <TextField name="contact" label={t(text.contact)} hint={t(hint)} autoComplete="off" />
      {files && <FilesField {...files} />}
      <Overview answers={answers} />
    </div>
  );
}
