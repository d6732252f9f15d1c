import { useState } from 'react';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { RuleRow, RuleSettings } from '../../contract/rules.ts';
import { type Value, valueWords, withRule, withValue } from './draft.ts';
import { text } from './texts.ts';

type FieldProps = { rule: RuleRow; draft: RuleSettings; change: (draft: RuleSettings) => void };

/** Whether a rule is used. */
export function OnOff({ rule, draft, change }: FieldProps) {
  const t = useText();
  return (
    <label className="switch">
      <input
        type="checkbox"
        role="switch"
        aria-label={`${rule.id}: ${t(text.on)}`}
        aria-checked={rule.on}
        checked={rule.on}
        onChange={(event) => change(withRule(draft, rule, { on: event.target.checked }))}
      />
      <span>{t(rule.on ? text.on : text.off)}</span>
    </label>
  );
}

const asNumber = (written: string): number | null => {
  const number = Number(written.replace(',', '.'));
  return written.trim() === '' || Number.isNaN(number) || number < 0 ? null : number;
};

type NumberProps = { label: string; value: number; set: (value: number) => void };

/** A number; what cannot be one is marked and changes nothing. */
export function PlainNumber({ label, value, set }: NumberProps) {
  const { language } = useLanguage();
  const [written, write] = useState(valueWords(value, language));
  const number = asNumber(written);
  return (
    <input
      className="input rule-number"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={number === null || undefined}
      value={written}
      onChange={(event) => {
        write(event.target.value);
        const next = asNumber(event.target.value);
        if (next !== null) set(next);
      }}
    />
  );
}

/** What a flag adds to the score of its case. */
export function WeightField({ rule, draft, change }: FieldProps) {
  const t = useText();
  const set = (weight: number) => change(withRule(draft, rule, { weight }));
  return <PlainNumber label={`${rule.id}: ${t(text.weight)}`} value={rule.weight ?? 0} set={set} />;
}

const wordsIn = (written: string): string[] =>
  written
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');

type ValueProps = FieldProps & { name: string; label: string; value: Value };

/** A window, a limit or a list of words. */
export function ValueField({ rule, name, label, value, draft, change }: ValueProps) {
  const full = `${rule.id}: ${label}`;
  const set = (next: Value) => change(withValue(draft, rule, name, next));
  if (typeof value === 'number')
    return (
      <span className="row gap-tight">
        <PlainNumber label={full} value={value} set={set} /> <span className="soft">{label}</span>
      </span>
    );
  return (
    <span className="stack gap-tight">
      <span className="soft">{label}</span>
      <input
        className="input"
        aria-label={full}
        defaultValue={value.join(', ')}
        onBlur={(event) => set(wordsIn(event.target.value))}
      />
    </span>
  );
}
