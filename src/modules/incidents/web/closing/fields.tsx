import { newId } from '../../../../shared/ids.ts';
import type { Choice } from '../../../../shared/list.ts';
import { Columns } from '../../../../ui/Arrange.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useField } from '../../../../ui/form/context.ts';
import { RowsField } from '../../../../ui/form/RowsField.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { DayField, LongTextField, TextField } from '../../../../ui/form/TextField.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Learning } from '../../contract/case.ts';
import { findPeople } from '../calls.ts';
import { questionText, closeText as text } from './texts.ts';

/** A measure before anything is written; its id becomes the action's. */
export const blankMeasure = () => ({ id: newId(), title: '', ownerId: '', dueOn: '' });

/** The measures, each with an owner and a day. */
export function MeasureFields({ known }: { known: readonly Choice[] }) {
  const t = useText();
  return (
    <RowsField
      name="measures"
      label={t(text.measures)}
      add={t(text.addMeasure)}
      blank={blankMeasure}
      shown={({ title }) => String(title)}
    >
      {(at) => (
        <>
          <TextField name={`${at}.title`} label={t(text.measure)} />
          <Columns gap="usual" least={12}>
            <ServerPicker name={`${at}.ownerId`} label={t(text.owner)} search={findPeople} known={known} />
            <DayField name={`${at}.dueOn`} label={t(text.due)} min={today()} />
          </Columns>
        </>
      )}
    </RowsField>
  );
}

const questions = Object.keys(questionText) as (keyof Learning)[];

/** The five questions, each with an answer and a reason. */
export function QuestionFields() {
  const t = useText();
  const options = (['yes', 'no'] as const).map((value) => ({ value, label: t(text[value]) }));
  return questions.map((question) => (
    // biome-ignore lint/a11y/useSemanticElements: the answer is a fieldset of its own; this names the reason beside it
    <div key={question} className="close-question" role="group" aria-label={t(questionText[question])}>
      <ChoiceField
        name={`learning.${question}.answer`}
        label={t(questionText[question])}
        options={options}
        as="beside"
      />
      <TextField name={`learning.${question}.reason`} label={t(text.reason)} />
    </div>
  ));
}

/** What was learned, for the case and, rewritten, for everyone. */
export function LessonFields() {
  const t = useText();
  const label = t(text.tell);
  const { value, set } = useField('published', label, (told) => (told ? t(text.yes) : t(text.no)));
  const told = value !== null && value !== undefined;
  return (
    <>
      <LongTextField name="lesson" label={t(text.lesson)} hint={t(text.lessonHint)} />
      <label className="switch">
        <input
          type="checkbox"
          role="switch"
          checked={told}
          aria-checked={told}
          onChange={({ target }) => set(target.checked ? { title: '', lesson: '' } : null)}
        />
        <span>
          <span className="field-label">{label}</span>
          <span className="choice-hint">{t(text.tellHint)}</span>
        </span>
      </label>
      {told && (
        <>
          <TextField name="published.title" label={t(text.publishedTitle)} />
          <LongTextField name="published.lesson" label={t(text.publishedLesson)} />
        </>
      )}
    </>
  );
}
