import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useFormValue } from '../../../../ui/form/context.ts';
import { useText } from '../../../../ui/Words.tsx';
import { answerNames, spanNames, reportText as text } from './texts.ts';
import { useAnswerOptions } from './useAnswerOptions.ts';

/** Whether persons are touched, and about how many. */
export function WhoStep() {
  const t = useText();
  const touched = useFormValue('personalData');
  const answers = useAnswerOptions(answerNames);
  const spans = useAnswerOptions(spanNames);
  return (
    <div className="form">
      <ChoiceField
        name="personalData"
        label={t(text.personalData)}
        hint={t(text.personalDataHint)}
        options={answers}
        as="beside"
      />
      {(touched === 'yes' || touched === 'unknown') && (
        <ChoiceField name="persons" label={t(text.persons)} options={spans} as="beside" />
      )}
    </div>
  );
}
