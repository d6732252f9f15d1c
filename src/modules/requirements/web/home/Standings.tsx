import type { ReactNode } from 'react';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { LinesSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { FrameworkRow } from '../../contract/frameworks.ts';
import { begun } from '../counts.ts';
import { useFrameworks } from '../overview/useFrameworks.ts';
import { StandingBar } from '../StandingBar.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { homeText as text } from './texts.ts';
import '../style/home.css';

type StandingsProps = {
  unitId: string;
  unit: string;
  /** Something more to say of each framework. */
  beneath?: (framework: FrameworkRow) => ReactNode;
};

/** How each framework that is being assessed stands at a unit. */
export function Standings({ unitId, unit, beneath }: StandingsProps) {
  const t = useText();
  const query = useFrameworks(unitId, unitId !== '');
  const all = <Go to={atUnit('/requirements', unitId)}>{t(text.allFrameworks)}</Go>;
  return (
    <Panel title={t(text.standing, { unit })} beside={all}>
      <Load query={query} skeleton={<LinesSkeleton lines={4} />}>
        {({ items }) => {
          const shown = items.filter(({ statuses }) => statuses !== null && begun(statuses));
          if (shown.length === 0) return <p className="soft">{t(text.nothingBegun)}</p>;
          return (
            <ul className="home-standings">
              {shown.map((framework) => (
                <li key={framework.id}>
                  <Go to={atUnit(`/requirements/${framework.id}`, unitId)} lang={framework.language}>
                    {framework.name}
                  </Go>
                  {framework.statuses && <StandingBar counts={framework.statuses} />}
                  {beneath?.(framework)}
                </li>
              ))}
            </ul>
          );
        }}
      </Load>
    </Panel>
  );
}
