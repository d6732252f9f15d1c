import type { ReactNode } from 'react';
import { showNumber } from '../../../../shared/date.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { frameworkText as text } from './texts.ts';
import type { useOpened } from './useOpened.ts';
import { useWanted } from './useWanted.ts';

type HeadProps = {
  found: number;
  all: number;
  narrowed: boolean;
  opened: ReturnType<typeof useOpened>;
  children: ReactNode;
};

const nothing = { q: '', status: '', flag: '', suggested: '' };

/** How many requirements are shown, and what can be done with them all. */
export function TreeHead({ found, all, narrowed, opened, children }: HeadProps) {
  const t = useText();
  const { language } = useLanguage();
  const { change } = useWanted();
  const number = (value: number) => showNumber(value, language);
  const words = narrowed
    ? t(text.shownOf, { count: number(found), all: number(all) })
    : t(text.shown, { count: number(all) });
  return (
    <div className="outline-head">
      <span className="soft small" role="status">
        {words}
      </span>
      {narrowed ? (
        <Button kind="quiet" size="small" onClick={() => change(nothing)}>
          {t(text.clear)}
        </Button>
      ) : (
        <Button kind="quiet" size="small" onClick={() => opened.setAll(!opened.allOpen)}>
          {t(opened.allOpen ? text.closeAll : text.openAll)}
        </Button>
      )}
      {children}
    </div>
  );
}
