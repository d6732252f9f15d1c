import type { ReactNode } from 'react';
import { useText } from '../../../../ui/Words.tsx';
import { Regime } from '../../contract/words.ts';
import { regimeNames } from '../../texts/words.ts';
import { lawText as text } from './texts.ts';

type ByRegimeProps<Row> = {
  rows: readonly Row[];
  shown: (row: Row, place: number) => ReactNode;
  /** Under each law, also one without rows: what adds one. */
  foot?: (regime: Regime) => ReactNode;
};

/** Rows under the law they belong to, with links to each at the top. */
export function ByRegime<Row extends { key: string; regime: Regime }>({ rows, shown, foot }: ByRegimeProps<Row>) {
  const t = useText();
  const here = Regime.options.filter((regime) => foot || rows.some((row) => row.regime === regime));
  return (
    <>
      <nav className="law-nav" aria-label={t(text.regimes)}>
        {here.map((regime) => (
          <a key={regime} href={`#${regime}`}>
            {t(regimeNames[regime])}
          </a>
        ))}
      </nav>
      {here.map((regime) => (
        <section key={regime} id={regime} className="law-regime" aria-labelledby={`${regime}-name`}>
          <h2 id={`${regime}-name`}>{t(regimeNames[regime])}</h2>
          <ol className="law-rows">
            {rows
              .filter((row) => row.regime === regime)
              .map((row, place) => (
                <li key={row.key}>{shown(row, place + 1)}</li>
              ))}
          </ol>
          {foot?.(regime)}
        </section>
      ))}
    </>
  );
}
