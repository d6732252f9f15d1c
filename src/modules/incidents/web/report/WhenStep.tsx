import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useFormValue } from '../../../../ui/form/context.ts';
import { MomentField } from '../../../../ui/form/MomentField.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { NoticedField } from './NoticedField.tsx';
import { answerNames, reportText as text } from './texts.ts';
import { useAnswerOptions } from './useAnswerOptions.ts';

/** When it was noticed and began, and whether it goes on. */
export function WhenStep() {
  const t = useText();
  const began = [
    { value: 'same', label: t(text.beganSame) },
    { value: 'other', label: t(text.beganOther) },
    { value: 'unknown', label: t(text.dontKnow) },
  ];
  return (
    <div className="form">
      <NoticedField />
      <ChoiceField name="beganWhen" label={t(text.began)} options={began} as="beside" />
      {useFormValue('beganWhen') === 'other' && (
        <MomentField name="began" label={t(text.beganAt)} max={new Date().toISOString()} />
      )}
      <ChoiceField name="ongoing" label={t(text.ongoing)} options={useAnswerOptions(answerNames)} as="beside" />
      {useFormValue('ongoing') === 'yes' && <NoticeLine tone="watch">{t(text.callNow)}</NoticeLine>}
    </div>
  );
}
