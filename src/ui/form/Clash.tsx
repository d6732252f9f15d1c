import { useState } from 'react';
import { Button } from '../Button.tsx';
import { text } from '../texts.ts';
import { useText } from '../Words.tsx';
import type { Difference } from './clash.ts';
import type { Shown } from './context.ts';
import { formText } from './texts.ts';

export type Described = Record<string, { label: string; shown: Shown }>;
type ClashProps = {
  differences: readonly Difference[];
  described: Described;
  busy: boolean;
  /** Names of the fields where yours is to stand. */
  save: (kept: string[]) => void;
  cancel: () => void;
};

type SideProps = { name: string; label: string; value: string; chosen: boolean; choose: () => void };

function Side({ name, label, value, chosen, choose }: SideProps) {
  const t = useText();
  return (
    <label className="clash-side">
      <input type="radio" name={`clash-${name}`} checked={chosen} onChange={choose} />
      <span>
        <small>{label}</small>
        {value || <span className="faint">{t(text.none)}</span>}
      </span>
    </label>
  );
}

/** Two versions of the same record, field by field: choose, then save again. */
export function Clash({ differences, described, busy, save, cancel }: ClashProps) {
  const t = useText();
  const [kept, setKept] = useState(() => differences.filter((one) => one.keep).map((one) => one.name));
  const keep = (name: string, mine: boolean) =>
    setKept((all) => [...all.filter((one) => one !== name), ...(mine ? [name] : [])]);
  return (
    <section className="clash" role="alert" aria-label={t(formText.clashTitle)}>
      <div>
        <h3>{t(formText.clashTitle)}</h3>
        <p className="soft">{t(formText.clashText)}</p>
      </div>
      {differences.map(({ name, theirs, yours }) => {
        const field = described[name];
        const shown = field?.shown ?? String;
        const side = { name, chosen: kept.includes(name) };
        return (
          <fieldset key={name} className="field">
            <legend className="field-label">{field?.label ?? name}</legend>
            <div className="clash-sides">
              <Side
                {...side}
                label={t(formText.theirs)}
                value={shown(theirs)}
                chosen={!side.chosen}
                choose={() => keep(name, false)}
              />
              <Side {...side} label={t(formText.yours)} value={shown(yours)} choose={() => keep(name, true)} />
            </div>
          </fieldset>
        );
      })}
      <div className="form-foot">
        <Button kind="main" busy={busy} onClick={() => save(kept)}>
          {t(formText.keepChosen)}
        </Button>
        <Button onClick={cancel}>{t(text.cancel)}</Button>
      </div>
    </section>
  );
}
