import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useField, useFormValue } from '../../../../ui/form/context.ts';
import { FieldFrame } from '../../../../ui/form/FieldFrame.tsx';
import { RowsField } from '../../../../ui/form/RowsField.tsx';
import { DayField, NumberField } from '../../../../ui/form/TextField.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Condition } from '../../contract/law.ts';
import { valueNamesOf } from '../../texts/values.ts';
import { conditionWords, factNameOf } from '../conditions.ts';
import { askedFacts, blankCondition, valuesOf, waysToAsk, withValues } from './asked-facts.ts';
import { fieldText as text } from './edit-texts.ts';

const asCondition = (value: unknown) => value as Condition;

/** Which fact; choosing another begins the condition anew. */
function FactField({ at }: { at: string }) {
  const t = useText();
  const { value, set } = useField(at, t(text.fact));
  return (
    <FieldFrame label={t(text.fact)}>
      {(marks) => (
        <select
          {...marks}
          className="input"
          value={asCondition(value).fact}
          onChange={(event) => set(blankCondition(event.target.value))}
        >
          {askedFacts.map((fact) => (
            <option key={fact} value={fact}>
              {t(factNameOf(fact))}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

function ValuesField({ at }: { at: string }) {
  const t = useText();
  const { value, set } = useField(at, t(text.values));
  const { error } = useField(`${at}.values`, t(text.values));
  const condition = asCondition(value);
  const chosen = valuesOf(condition);
  return (
    <FieldFrame label={t(text.values)} group error={error}>
      {() => (
        <div className="choices choices-beside">
          {Object.entries(valueNamesOf(condition.fact)).map(([one, name]) => (
            <label key={one} className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(one)}
                onChange={({ target: { checked } }) =>
                  set(withValues(condition, checked ? [...chosen, one] : chosen.filter((other) => other !== one)))
                }
              />
              {t(name)}
            </label>
          ))}
        </div>
      )}
    </FieldFrame>
  );
}

function ComparedFields({ at, as }: { at: string; as: 'day' | 'number' }) {
  const t = useText();
  const ways = as === 'day' ? (['from', 'before'] as const) : (['atLeast', 'over'] as const);
  return (
    <>
      <ChoiceField
        name={`${at}.is`}
        label={t(text.compare)}
        options={ways.map((value) => ({ value, label: t(text[value]) }))}
        as="beside"
      />
      {as === 'day' ? (
        <DayField name={`${at}.value`} label={t(text.day)} />
      ) : (
        <NumberField name={`${at}.value`} label={t(text.value)} />
      )}
    </>
  );
}

function ConditionFields({ at }: { at: string }) {
  const { fact } = asCondition(useFormValue(at));
  const way = waysToAsk(fact);
  return (
    <>
      <FactField at={at} />
      {way === 'day' || way === 'number' ? <ComparedFields key={fact} at={at} as={way} /> : <ValuesField at={at} />}
    </>
  );
}

type WhenFieldProps = { label: string; hint: string };

/** The conditions of a row or a duty, all of which must hold. */
export function WhenField({ label, hint }: WhenFieldProps) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <RowsField
      name="when"
      label={label}
      hint={hint}
      add={t(text.addCondition)}
      blank={() => blankCondition('personalData')}
      shown={(row) => conditionWords(row as Condition, language)}
    >
      {(at) => <ConditionFields at={at} />}
    </RowsField>
  );
}
