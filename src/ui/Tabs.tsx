import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useSearchValue } from './address.ts';

export type Tab = { key: string; label: string; count?: number; content: () => ReactNode };

/** Parts of a page one looks at in turn; the chosen one stands in the address as `tab`. Arrow keys move. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const id = useId();
  const [asked, choose] = useSearchValue('tab');
  const shown = tabs.find((tab) => tab.key === asked) ?? tabs[0];
  if (!shown) return null;
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = tabs[(tabs.indexOf(shown) + step + tabs.length) % tabs.length];
    if (step === 0 || !next) return;
    choose(next.key);
    event.currentTarget.querySelector<HTMLElement>(`#${CSS.escape(`${id}-${next.key}`)}`)?.focus();
  };
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            id={`${id}-${tab.key}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={tab === shown}
            aria-controls={`${id}-panel`}
            tabIndex={tab === shown ? 0 : -1}
            onClick={() => choose(tab.key)}
          >
            {tab.label}
            {tab.count !== undefined && <span className="tab-count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${shown.key}`}>
        {shown.content()}
      </div>
    </>
  );
}
