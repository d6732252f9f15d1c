import { useField } from '../../../../ui/form/context.ts';
import { FieldFrame } from '../../../../ui/form/FieldFrame.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { type Noticed, noticedAs, type When } from './answers.ts';
import { reportText as text, whenNames } from './texts.ts';

type PartProps = { noticed: Noticed; set: (noticed: Noticed) => void };

/** Day and time, as far as the answer leaves them open. */
function Moment({ noticed, set }: PartProps) {
  const t = useText();
  return (
    <div className="row gap-usual noticed-moment">
      {noticed.when === 'other' && (
        <label>
          <span className="field-label">{t(text.day)}</span>
          <input
            type="date"
            className="input input-day"
            max={today()}
            value={noticed.day}
            onChange={({ target }) => set({ ...noticed, day: target.value })}
          />
        </label>
      )}
      <label>
        <span className="field-label">{t(text.time)}</span>
        <input
          type="time"
          className="input noticed-time"
          value={noticed.time}
          onChange={({ target }) => set({ ...noticed, time: target.value })}
        />
      </label>
    </div>
  );
}

/** When it was noticed: just now, today, yesterday or another day, and then at about what time. */
export function NoticedField() {
  const t = useText();
  const { value, error, set } = useField('noticed', t(text.noticed));
  const noticed = value as Noticed;
  return (
    <FieldFrame label={t(text.noticed)} error={error} group>
      {({ id, ...marks }) => (
        <>
          <div className="choices choices-beside" role="radiogroup" aria-label={t(text.noticed)} {...marks}>
            {(Object.keys(whenNames) as When[]).map((when) => (
              <label key={when} className="choice">
                <input
                  type="radio"
                  name={id}
                  value={when}
                  checked={noticed.when === when}
                  onChange={() => set(noticedAs(when, new Date()))}
                />
                <span>{t(whenNames[when])}</span>
              </label>
            ))}
          </div>
          {noticed.when !== '' && noticed.when !== 'now' && <Moment noticed={noticed} set={set} />}
        </>
      )}
    </FieldFrame>
  );
}
