import { type ReactNode, useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { pictureText } from '../../../../ui/picture/texts.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Amount } from '../../contract/figures.ts';
import { AmountText } from './AmountText.tsx';

export type BarRow = { key: string; label: ReactNode; value: Amount };
type AmountBarsProps = {
  caption: string;
  /** What is counted: "Rapporterade". */
  counted: string;
  rows: readonly BarRow[];
  /** All that is known of the same rows. */
  table: ReactNode;
};

/** How long the bar of a number told only as fewer than five is, as a number; one that is not shown has none. */
const untold = { few: 2.5, hidden: 0 };
const lengthOf = (value: Amount): number => (typeof value === 'string' ? untold[value] : value);

/** Numbers as bars, one a row; or as the table behind them. */
export function AmountBars({ caption, counted, rows, table }: AmountBarsProps) {
  const t = useText();
  const [tabled, setTabled] = useState(false);
  const most = Math.max(1, ...rows.map(({ value }) => lengthOf(value)));
  return (
    <figure className="strip-figure">
      <div className="strip-head">
        <figcaption>{caption}</figcaption>
        <Button kind="quiet" size="small" aria-pressed={tabled} onClick={() => setTabled(!tabled)}>
          {t(tabled ? pictureText.asPicture : pictureText.asTable)}
        </Button>
      </div>
      {tabled ? (
        table
      ) : (
        <>
          <p className="faint small figure-counted">{counted}</p>
          <ul className="figure-bars">
            {rows.map(({ key, label, value }) => (
              <li key={key}>
                <span className="figure-bar-name">{label}</span>
                <span className="figure-bar-room" aria-hidden="true">
                  {lengthOf(value) > 0 && (
                    <span
                      className={value === 'few' ? 'figure-bar figure-bar-few' : 'figure-bar'}
                      style={{ inlineSize: `${(lengthOf(value) / most) * 100}%` }}
                    />
                  )}
                </span>
                <span className="figure-bar-value">
                  <AmountText value={value} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </figure>
  );
}
