import { showMoment } from '../../../../shared/date.ts';
import { texts } from '../../../../shared/text.ts';
import { useField, useForm } from '../../../../ui/form/context.ts';
import { FieldFrame, type FieldProps } from '../../../../ui/form/FieldFrame.tsx';
import { fieldMoment, momentOf } from '../../../../ui/form/moment.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { FactMoment } from '../../contract/facts.ts';

const text = texts({ about: { sv: 'Ungefär', en: 'About' } });
const unknown: FactMoment = { at: null, certainty: 'unknown' };

/** When something happened and how sure that is; left empty it is not known. */
export function FactMomentField({ name, label }: FieldProps) {
  const t = useText();
  const shown = (value: unknown) => {
    const { at, certainty } = (value ?? unknown) as FactMoment;
    return at ? `${showMoment(at)}${certainty === 'about' ? `, ${t(text.about).toLowerCase()}` : ''}` : '';
  };
  const { value, error, optional, set } = useField(name, label, shown);
  const within = useForm().errors[`${name}.at`];
  const { at, certainty } = (value ?? unknown) as FactMoment;
  const write = (field: string) => {
    const moment = momentOf(field);
    set(moment === '' ? unknown : { at: moment, certainty: certainty === 'about' ? 'about' : 'exact' });
  };
  return (
    <FieldFrame label={label} error={error ?? within} optional={optional}>
      {(marks) => (
        <div className="row gap-usual">
          <input
            {...marks}
            name={name}
            type="datetime-local"
            className="input input-moment"
            value={fieldMoment(at ?? '')}
            onChange={(event) => write(event.target.value)}
          />
          <label className="choice">
            <input
              type="checkbox"
              checked={certainty === 'about'}
              disabled={at === null}
              onChange={(event) => set({ at, certainty: event.target.checked ? 'about' : 'exact' })}
            />
            <span>{t(text.about)}</span>
          </label>
        </div>
      )}
    </FieldFrame>
  );
}
