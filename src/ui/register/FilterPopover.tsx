import { IconFilter } from '@tabler/icons-react';
import { Button } from '../Button.tsx';
import { DropPanel } from '../DropPanel.tsx';
import { useChosen } from '../form/choices.ts';
import { FieldFrame } from '../form/FieldFrame.tsx';
import { Picker } from '../form/Picker.tsx';
import { useText } from '../Words.tsx';
import type { Filter } from './filter.ts';
import { registerText } from './texts.ts';
import type { Register } from './useRegister.ts';

type ControlProps<F> = { filter: F; value: string; set: (value: string) => void };

function RecordControl({ filter, value, set }: ControlProps<Extract<Filter, { kind: 'record' }>>) {
  const t = useText();
  const [chosen] = useChosen(filter.search, value ? [value] : []);
  return (
    <FieldFrame label={t(filter.label)}>
      {({ id }) => (
        <Picker
          marks={{ id }}
          search={filter.search}
          shown={chosen?.label ?? ''}
          pick={(one) => set(one.id)}
          clear={() => set('')}
          small
        />
      )}
    </FieldFrame>
  );
}

function Control({ filter, value, set }: ControlProps<Filter>) {
  const t = useText();
  if (filter.kind === 'record') return <RecordControl filter={filter} value={value} set={set} />;
  if (filter.kind === 'flag') {
    return (
      <label className="choice">
        <input type="checkbox" checked={value !== ''} onChange={(event) => set(event.target.checked ? '1' : '')} />
        {t(filter.label)}
      </label>
    );
  }
  return (
    <FieldFrame label={t(filter.label)}>
      {({ id }) =>
        filter.kind === 'day' ? (
          <input
            id={id}
            type="date"
            className="input input-small input-day"
            value={value}
            onChange={(event) => set(event.target.value)}
          />
        ) : (
          <select id={id} className="input input-small" value={value} onChange={(event) => set(event.target.value)}>
            <option value="">{t(registerText.all)}</option>
            {filter.options.map((option) => (
              <option key={option.value} value={option.value}>
                {t(option.label)}
              </option>
            ))}
          </select>
        )
      }
    </FieldFrame>
  );
}

/** All filters of a register; each applies at once. */
export function FilterPopover<Row>({ register }: { register: Register<Row> }) {
  const t = useText();
  const button = (
    <Button size="small" icon={IconFilter}>
      {t(registerText.filter)}
    </Button>
  );
  return (
    <DropPanel button={button} label={t(registerText.filters)}>
      {(close) => (
        <>
          {register.filters.map((filter) => (
            <Control
              key={filter.name}
              filter={filter}
              value={String(register.search[filter.name] ?? '')}
              set={(value) => register.change({ [filter.name]: value })}
            />
          ))}
          <Button kind="main" size="small" onClick={close}>
            {t(registerText.done)}
          </Button>
        </>
      )}
    </DropPanel>
  );
}
