import { useText } from '../../../../ui/Words.tsx';
import { headText as text } from './texts.ts';

/** Why the review is done, how the selection was made and what to ask oneself. */
export function About() {
  const t = useText();
  return (
    <details className="review-about">
      <summary>{t(text.about)}</summary>
      <div className="prose">
        <p>{t(text.aboutPurpose)}</p>
        <p>{t(text.aboutSelection)}</p>
        <p>{t(text.aboutJudging)}</p>
        <p>{t(text.aboutLogged)}</p>
      </div>
    </details>
  );
}
