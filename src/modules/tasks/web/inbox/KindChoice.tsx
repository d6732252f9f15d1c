import { useId } from 'react';
import { useSearchValue } from '../../../../ui/address.ts';
import type { Filter } from '../../../../ui/register/filter.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Summary } from '../../contract/task.ts';
import { text } from '../texts.ts';

/** Kept in the address, so that a narrowed inbox may be linked to. */
export const filters: Filter[] = [{ kind: 'choice', name: 'kind', label: text.kind, options: [] }];

/** Narrows the inbox to one kind of task; only kinds that wait are offered. */
export function KindChoice({ kinds }: Pick<Summary, 'kinds'>) {
  const t = useText();
  const id = useId();
  const [kind, choose] = useSearchValue('kind');
  if (kinds.length < 2 && kind === '') return <span />;
  return (
    <div className="task-kinds">
      <label htmlFor={id}>{t(text.kind)}</label>
      <select id={id} className="input" value={kind} onChange={(event) => choose(event.target.value)}>
        <option value="">{t(text.allKinds)}</option>
        {kinds.map(({ kind: value, name, open }) => (
          <option key={value} value={value}>
            {name} ({open})
          </option>
        ))}
      </select>
    </div>
  );
}
