import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { flowText } from '../../../../ui/flow/texts.ts';
import { Load } from '../../../../ui/Load.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { FrameworkRow } from '../../contract/frameworks.ts';
import { begun } from '../counts.ts';
import { useFrameworks } from '../overview/useFrameworks.ts';
import { StandingBar } from '../StandingBar.tsx';
import { UnitChooser } from '../unit/UnitChooser.tsx';
import { freezeText as text } from './texts.ts';

type ChoiceProps = { framework: FrameworkRow; chosen: boolean; choose: () => void };

const FrameworkChoice = ({ framework, chosen, choose }: ChoiceProps) => (
  <label className="choice">
    <input type="radio" name="framework" checked={chosen} onChange={choose} />
    <span className="freeze-choice">
      {framework.name}
      {framework.statuses && <StandingBar counts={framework.statuses} />}
    </span>
  </label>
);

/** Those being assessed first; nothing is gained by freezing the others. */
const inOrder = (items: readonly FrameworkRow[]) =>
  items
    .filter(({ statuses }) => statuses && begun(statuses))
    .concat(items.filter(({ statuses }) => !statuses || !begun(statuses)));

type WhatProps = { unitId: string; frameworkId: string; onward: (frameworkId: string) => void };

/** Which framework at which unit. */
export function FreezeWhat({ unitId, frameworkId, onward }: WhatProps) {
  const t = useText();
  const [chosen, choose] = useState(frameworkId);
  return (
    <>
      <UnitChooser />
      <Load query={useFrameworks(unitId, unitId !== '')}>
        {({ items }) => (
          <div className="choices" role="radiogroup" aria-label={t(text.framework)}>
            {inOrder(items).map((framework) => (
              <FrameworkChoice
                key={framework.id}
                framework={framework}
                chosen={framework.id === chosen}
                choose={() => choose(framework.id)}
              />
            ))}
          </div>
        )}
      </Load>
      <div className="flow-foot">
        <Button kind="main" disabled={chosen === ''} onClick={() => onward(chosen)}>
          {t(flowText.onward)}
        </Button>
      </div>
    </>
  );
}
