import { useText } from '../../../../ui/Words.tsx';
import { monthText as text } from './texts.ts';

/** How a sample is drawn so that it can be checked, in plain words. */
export function HowDrawn() {
  const t = useText();
  return (
    <details className="how-drawn">
      <summary>{t(text.how)}</summary>
      <ol className="prose">
        <li>{t(text.how1)}</li>
        <li>{t(text.how2)}</li>
        <li>{t(text.how3)}</li>
      </ol>
    </details>
  );
}
