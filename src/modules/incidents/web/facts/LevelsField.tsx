import { Columns } from '../../../../ui/Arrange.tsx';
import { useField } from '../../../../ui/form/context.ts';
import { FieldFrame } from '../../../../ui/form/FieldFrame.tsx';
import { formText } from '../../../../ui/form/texts.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Facts } from '../../contract/facts.ts';
import { aspectNames, levelNames } from '../../texts/values.ts';

type Aspect = keyof Facts['consequence'];

function LevelField({ name, aspect }: { name: string; aspect: Aspect }) {
  const t = useText();
  const label = t(aspectNames[aspect]);
  const said = (level: unknown) => {
    const word = typeof level === 'number' ? levelNames[level] : undefined;
    return word ? t(word) : '';
  };
  const { value, error, optional, set } = useField(`${name}.${aspect}`, label, said);
  return (
    <FieldFrame label={label} error={error} optional={optional}>
      {(marks) => (
        <select
          {...marks}
          className="input"
          value={typeof value === 'number' ? value : ''}
          onChange={({ target }) => set(target.value === '' ? null : Number(target.value))}
        >
          <option value="">{t(formText.choose)}</option>
          {levelNames.map((level, number) => (
            <option key={level.sv} value={number}>
              {t(level)}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}

/** The consequence for confidentiality, integrity, availability and traceability, a level each. */
export const LevelsField = ({ name }: { name: string }) => (
  <Columns gap="usual" least={15}>
    {(Object.keys(aspectNames) as Aspect[]).map((aspect) => (
      <LevelField key={aspect} name={name} aspect={aspect} />
    ))}
  </Columns>
);
