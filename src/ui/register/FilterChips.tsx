import { IconX } from '@tabler/icons-react';
import type { Text } from '../../shared/text.ts';
import { Button } from '../Button.tsx';
import { useChosen } from '../form/choices.ts';
import { useText } from '../Words.tsx';
import { cleared, type Filter, inForce } from './filter.ts';
import { useCountWords } from './RegisterFoot.tsx';
import { registerText } from './texts.ts';
import type { Register } from './useRegister.ts';

type ChipProps = { filter: Filter; words: string; remove: () => void };

function Chip({ filter, words, remove }: ChipProps) {
  const t = useText();
  const said = filter.phrase ? t(filter.phrase, { value: words }) : words;
  return (
    <button type="button" className="chip" onClick={remove} aria-label={t(registerText.without, { filter: said })}>
      {said}
      <IconX size={14} aria-hidden />
    </button>
  );
}

type ValueProps = { value: string; remove: () => void };

function RecordChip({ filter, value, remove }: ValueProps & { filter: Extract<Filter, { kind: 'record' }> }) {
  const [chosen] = useChosen(filter.search, [value]);
  return <Chip filter={filter} words={chosen?.label ?? '…'} remove={remove} />;
}

function FilterChip({ filter, value, remove }: ValueProps & { filter: Filter }) {
  const t = useText();
  if (filter.kind === 'record') return <RecordChip filter={filter} value={value} remove={remove} />;
  if (filter.kind === 'flag') return <Chip filter={filter} words={t(filter.label)} remove={remove} />;
  const option = filter.kind === 'choice' && filter.options.find((one) => one.value === value);
  return <Chip filter={filter} words={option ? t(option.label) : value} remove={remove} />;
}

/** What is counted and the filters in force, read as a sentence; each is removed by pressing it. */
export function FilterChips<Row>({ register, counted }: { register: Register<Row>; counted: Text }) {
  const t = useText();
  const words = useCountWords(register.count, counted);
  const chosen = inForce(register.search, register.filters);
  return (
    <div className="chips">
      <span className="chips-count" role="status">
        {words || '\u00a0'}
      </span>
      {chosen.map(({ filter, value }) => (
        <FilterChip
          key={filter.name}
          filter={filter}
          value={value}
          remove={() => register.change({ [filter.name]: '' })}
        />
      ))}
      {chosen.length > 0 && (
        <Button kind="quiet" size="small" onClick={() => register.change(cleared(register.filters))}>
          {t(registerText.clearAll)}
        </Button>
      )}
    </div>
  );
}
