import { showMoment } from '../../shared/date.ts';
import { useField } from './context.ts';
import { FieldFrame, type FieldProps } from './FieldFrame.tsx';
import { fieldMoment, momentOf } from './moment.ts';

type MomentFieldProps = FieldProps & {
  /** Moments in ISO 8601 that the calendar keeps between. */
  min?: string;
  max?: string;
};

const shown = (at: unknown) => (at ? showMoment(String(at)) : '');

/** A day and a time where the region is, with the browser's own calendar; the form's value is ISO 8601 in UTC. */
export function MomentField({ name, label, hint, min = '', max = '' }: MomentFieldProps) {
  const { value, error, optional, set } = useField(name, label, shown);
  return (
    <FieldFrame label={label} hint={hint} error={error} optional={optional}>
      {(marks) => (
        <input
          {...marks}
          name={name}
          type="datetime-local"
          min={fieldMoment(min) || undefined}
          max={fieldMoment(max) || undefined}
          className="input input-moment"
          value={fieldMoment(String(value ?? ''))}
          onChange={(event) => set(momentOf(event.target.value))}
        />
      )}
    </FieldFrame>
  );
}
