import { useForm } from '../../../../ui/form/context.ts';
import { useText } from '../../../../ui/Words.tsx';
import { incidentSubjects, otherSubjects, type SubjectChoice } from './subjects.ts';
import { reportText as text } from './texts.ts';

type TilesProps = { choices: readonly SubjectChoice[]; chosen: unknown; choose: (subject: string) => void };

function Tiles({ choices, chosen, choose }: TilesProps) {
  const t = useText();
  return (
    <ul className="tiles">
      {choices.map(({ subject, icon: Shape, name, hint }) => (
        <li key={subject}>
          <button type="button" className="tile" aria-pressed={subject === chosen} onClick={() => choose(subject)}>
            <Shape size={26} stroke={1.5} aria-hidden />
            <span>
              <strong>{t(name)}</strong>
              <span className="tile-hint">{t(hint)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the report is of; choosing goes on to the next question. */
export function SubjectStep({ onward }: { onward: () => void }) {
  const t = useText();
  const { values, errors, set } = useForm();
  const choose = (subject: string) => {
    set('subject', subject);
    onward();
  };
  return (
    <>
      {errors.subject && (
        <p className="field-error" role="alert">
          {errors.subject}
        </p>
      )}
      <Tiles choices={incidentSubjects} chosen={values.subject} choose={choose} />
      <h3 className="tiles-head">{t(text.otherThings)}</h3>
      <Tiles choices={otherSubjects} chosen={values.subject} choose={choose} />
    </>
  );
}
