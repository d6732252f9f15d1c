import { type ReactNode, useState } from 'react';
import { showNumber } from '../../../shared/date.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLanguage, useText } from '../../../ui/Words.tsx';
import { partText } from './texts.ts';
import './style/covering.css';

type FewProps<Item> = { items: readonly Item[]; children: (shown: readonly Item[]) => ReactNode };

const each = 200;

/** The first of many rows, and more when asked for, so that thousands do not make the page slow. */
export function Few<Item>({ items, children }: FewProps<Item>) {
  const t = useText();
  const { language } = useLanguage();
  const [most, setMost] = useState(each);
  const shown = items.length <= most ? items : items.slice(0, most);
  return (
    <>
      {children(shown)}
      {shown.length < items.length && (
        <p className="few">
          <span className="soft small">
            {t(partText.fewShown, {
              shown: showNumber(shown.length, language),
              all: showNumber(items.length, language),
            })}
          </span>
          <Button size="small" onClick={() => setMost(most + each)}>
            {t(partText.showMore)}
          </Button>
        </p>
      )}
    </>
  );
}
