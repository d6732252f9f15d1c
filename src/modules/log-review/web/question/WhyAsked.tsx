import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { questionText as text } from './texts.ts';

/** Why anyone is asked, in plain words, with the law in one line. */
export function WhyAsked() {
  const t = useText();
  return (
    <Panel title={t(text.why)}>
      <div className="prose">
        <p>{t(text.whyLaw)}</p>
        <p>{t(text.whyFair)}</p>
        <p>{t(text.whyRights)}</p>
      </div>
    </Panel>
  );
}
