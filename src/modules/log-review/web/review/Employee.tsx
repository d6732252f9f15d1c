import { useText } from '../../../../ui/Words.tsx';
import type { EmployeeItems } from '../../contract/item.ts';
import { Access } from './Access.tsx';
import { useDesk } from './desk.ts';
import { isUndecided } from './order.ts';
import { itemText as text } from './texts.ts';

/** Chooses all that is left of one employee's; shown where there is more than one. */
function ChooseAll({ ids, name }: { ids: readonly string[]; name: string }) {
  const t = useText();
  const { selected, select } = useDesk();
  if (ids.length < 2) return null;
  return (
    <label className="choice employee-choose">
      <input
        type="checkbox"
        checked={ids.every((id) => selected.has(id))}
        onChange={(event) => select(ids, event.target.checked)}
      />
      <span>
        {t(text.selectGroup)} <span className="unseen">({name})</span>
      </span>
    </label>
  );
}

/** An employee and what is to be judged of theirs. */
export function Employee({ employee: { userHsa, person, title, items } }: { employee: EmployeeItems }) {
  const t = useText();
  const name = person?.name ?? userHsa;
  const left = items.filter(isUndecided).map(({ id }) => id);
  return (
    <section className="employee" aria-labelledby={`employee-${userHsa}`}>
      <div className="employee-head">
        <div>
          <h2 id={`employee-${userHsa}`}>{name}</h2>
          <p className="soft small">
            {[
              person ? title : t(text.unknown),
              t(left.length > 0 ? text.leftOf : text.count, { left: left.length, count: items.length }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <ChooseAll ids={left} name={name} />
      </div>
      {items.map((item) => (
        <Access key={item.id} item={item} name={name} />
      ))}
    </section>
  );
}
