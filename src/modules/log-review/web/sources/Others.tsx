import { useId } from 'react';
import { Columns } from '../../../../ui/Arrange.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Dialect } from '../../contract/source-words.ts';
import { withSetting } from './dialect.ts';
import { dialectText as text } from './source-texts.ts';

const zones = ['UTC', 'Europe/London', 'Europe/Helsinki'] as const;

type Choice = {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  set: (value: string) => void;
};

function Chosen({ label, value, options, set }: Choice) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="input" value={value} onChange={(event) => set(event.target.value)}>
        {options.map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Clock, encoding and form of user ids. */
export function Others({ dialect, change }: { dialect: Dialect; change: (dialect: Dialect) => void }) {
  const t = useText();
  return (
    <Panel title={t(text.other)}>
      <Columns least={16}>
        <Chosen
          label={t(text.zone)}
          value={dialect.zone ?? ''}
          options={[['', t(text.zoneUsual)], ...zones.map((zone) => [zone, zone] as const)]}
          set={(value) => change(withSetting(dialect, 'zone', value))}
        />
        <Chosen
          label={t(text.encoding)}
          value={dialect.encoding ?? ''}
          options={[
            ['', t(text.byItself)],
            ['utf-8', 'UTF-8'],
            ['windows-1252', 'windows-1252'],
          ]}
          set={(value) => change(withSetting(dialect, 'encoding', value))}
        />
        <Chosen
          label={t(text.userIds)}
          value={dialect.userIds ?? ''}
          options={[
            ['', t(text.any)],
            ['hsa', t(text.hsa)],
          ]}
          set={(value) => change(withSetting(dialect, 'userIds', value))}
        />
      </Columns>
    </Panel>
  );
}
