import type { ChoiceSource } from '../../../../ui/form/choices.ts';
import { FieldFrame } from '../../../../ui/form/FieldFrame.tsx';
import { Picker } from '../../../../ui/form/Picker.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { findUnits } from '../calls.ts';
import { reorganiseText } from './reorganise-texts.ts';
import type { Answers, Fate } from './useAnswers.ts';

type StepProps = { answers: Answers; set: (changes: Partial<Answers>) => void };

/** Which unit it goes to. The unit itself is not offered. */
export function WhereStep({ answers, set, label, unitId }: StepProps & { label: string; unitId: string }) {
  const search: ChoiceSource = async (asked) => {
    const found = await findUnits(asked);
    return ('items' in found ? found.items : found).filter(({ id }) => id !== unitId);
  };
  return (
    <FieldFrame label={label}>
      {(marks) => <Picker marks={marks} search={search} shown={answers.to?.label ?? ''} pick={(to) => set({ to })} />}
    </FieldFrame>
  );
}

/** From which day, and by which decision. */
export function WhenStep({ answers, set }: StepProps) {
  const t = useText();
  return (
    <div className="form">
      <FieldFrame label={t(reorganiseText.firstDay)}>
        {(marks) => (
          <input
            {...marks}
            type="date"
            className="input input-day"
            value={answers.on}
            onChange={(event) => set({ on: event.target.value })}
          />
        )}
      </FieldFrame>
      <FieldFrame label={t(reorganiseText.note)} hint={t(reorganiseText.noteHint)} optional>
        {(marks) => (
          <textarea
            {...marks}
            rows={2}
            maxLength={500}
            className="input"
            value={answers.note}
            onChange={(event) => set({ note: event.target.value })}
          />
        )}
      </FieldFrame>
    </div>
  );
}

type FateProps = { label: string; name: string; fate: Fate; choose: (fate: Fate) => void };

function FateChoice({ label, name, fate, choose }: FateProps) {
  const t = useText();
  const options = [
    { value: 'move', words: reorganiseText.fateMove },
    { value: 'end', words: reorganiseText.fateEnd },
  ] as const;
  return (
    <FieldFrame label={label} group>
      {() => (
        <div className="choices">
          {options.map(({ value, words }) => (
            <label key={value} className="choice">
              <input type="radio" name={name} checked={fate === value} onChange={() => choose(value)} />
              <span>{t(words)}</span>
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

/** What becomes of assignments and roles at a unit that is merged. */
export function HandoverStep({ answers, set }: StepProps) {
  const t = useText();
  return (
    <div className="form">
      <FateChoice
        label={t(reorganiseText.assignments)}
        name="assignments"
        fate={answers.assignments}
        choose={(assignments) => set({ assignments })}
      />
      <FateChoice
        label={t(reorganiseText.roles)}
        name="roles"
        fate={answers.roles}
        choose={(roles) => set({ roles })}
      />
    </div>
  );
}
