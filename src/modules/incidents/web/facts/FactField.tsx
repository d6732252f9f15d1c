import { texts } from '../../../../shared/text.ts';
import { Columns } from '../../../../ui/Arrange.tsx';
import { ChoiceField, ManyField } from '../../../../ui/form/ChoiceField.tsx';
import { LongTextField, NumberField, TextField } from '../../../../ui/form/TextField.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { factNames } from '../../texts/facts.ts';
import { valueNamesOf } from '../../texts/values.ts';
import { FactMomentField } from './FactMomentField.tsx';
import { LevelsField } from './LevelsField.tsx';
import { type FactName, shapeOf } from './shapes.ts';

const text = texts({
  least: { sv: '{fact}, minst', en: '{fact}, at least' },
  most: { sv: '{fact}, högst', en: '{fact}, at most' },
  hours: { sv: 'timmar', en: 'hours' },
});

function CountFields({ name, label }: { name: string; label: string }) {
  const t = useText();
  return (
    <Columns gap="usual" least={12}>
      <NumberField name={`${name}.min`} label={t(text.least, { fact: label })} />
      <NumberField name={`${name}.max`} label={t(text.most, { fact: label })} />
    </Columns>
  );
}

/** The field of one fact of a case, within a form whose body holds `facts`. */
export function FactField({ fact }: { fact: FactName }) {
  const t = useText();
  const shape = shapeOf(fact);
  const field = { name: `facts.${fact}`, label: t(factNames[fact]) };
  const options = (values: readonly string[]) =>
    values.map((value) => ({ value, label: t(valueNamesOf(fact)[value] ?? { sv: value, en: value }) }));
  switch (shape.is) {
    case 'choice':
      return (
        <ChoiceField {...field} options={options(shape.values)} as={shape.values.length <= 5 ? 'beside' : 'list'} />
      );
    case 'many':
      return (
        <div className="case-many">
          <ManyField {...field} options={options(shape.values)} />
        </div>
      );
    case 'moment':
      return <FactMomentField {...field} />;
    case 'count':
      return <CountFields {...field} />;
    case 'levels':
      return <LevelsField name={field.name} />;
    case 'hours':
      return <NumberField {...field} unit={t(text.hours)} />;
    case 'percent':
      return <NumberField {...field} unit="%" />;
    case 'text':
      return <LongTextField {...field} rows={3} />;
    default:
      return <TextField {...field} />;
  }
}
