import type { ReactNode } from 'react';

type ItemListProps<Item> = {
  /** What the list holds, for screen readers. */
  label: string;
  items: readonly Item[];
  itemKey: (item: Item) => string;
  name: (item: Item) => ReactNode;
  /** What is known of it, in the order of weight. */
  facts: (item: Item) => readonly ReactNode[];
  act?: (item: Item) => ReactNode;
};

const inOrder = (facts: readonly ReactNode[]) => facts.map((fact, place) => ({ fact, place }));

/** A few things of one's own, each with what is known of it and what can be done to it; alike at every width. */
export function ItemList<Item>({ label, items, itemKey, name, facts, act }: ItemListProps<Item>) {
  return (
    <ul className="items" aria-label={label}>
      {items.map((item) => (
        <li key={itemKey(item)} className="item">
          <div className="item-words">
            <div className="item-name">{name(item)}</div>
            <div className="item-facts">
              {inOrder(facts(item)).map(({ fact, place }) => (
                <span key={place}>{fact}</span>
              ))}
            </div>
          </div>
          {act?.(item)}
        </li>
      ))}
    </ul>
  );
}
