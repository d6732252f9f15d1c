import { useState } from 'react';
import { showNumber } from '../../../../shared/date.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Framework } from '../../contract/frameworks.ts';
import { AssessMany } from './AssessMany.tsx';
import { frameworkText as text } from './texts.ts';

export type SelectionProps = {
  framework: Framework;
  unitId: string;
  chosen: ReadonlySet<string>;
  clear: () => void;
};

/** What is chosen and what can be done with it, at the foot of the window. */
export function SelectionBar(props: SelectionProps) {
  const t = useText();
  const { language } = useLanguage();
  const [assessing, setAssessing] = useState(false);
  return (
    <div className="selection-bar">
      <strong role="status">{t(text.chosenCount, { count: showNumber(props.chosen.size, language) })}</strong>
      <Button kind="quiet" size="small" onClick={props.clear}>
        {t(text.chooseNone)}
      </Button>
      <Button kind="main" size="small" aria-haspopup="dialog" onClick={() => setAssessing(true)}>
        {t(text.assess)}
      </Button>
      {assessing && <AssessMany {...props} close={() => setAssessing(false)} />}
    </div>
  );
}
