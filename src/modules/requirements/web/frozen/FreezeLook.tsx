import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { flowText } from '../../../../ui/flow/texts.ts';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Framework } from '../../contract/frameworks.ts';
import { tally } from '../counts.ts';
import { counts } from '../framework/tree.ts';
import { useFramework } from '../overview/useFrameworks.ts';
import { StandingBar } from '../StandingBar.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { useUnitName } from '../unit/useUnitName.ts';
import { freezeText as text } from './texts.ts';

const uncertain = ['traceBroken', 'evidenceExpired', 'checkOverdue', 'metByNothing'] as const;

function Standing({ framework, unitId }: { framework: Framework; unitId: string }) {
  const t = useText();
  const unit = useUnitName(unitId);
  const counted = framework.tree.filter(counts);
  const of = tally(counted.map(({ standing }) => standing?.status ?? 'notAssessed'));
  const flagged = counted.filter(({ standing }) => uncertain.some((flag) => standing?.flags.includes(flag))).length;
  return (
    <div className="stack gap-usual">
      <p>
        <strong>{framework.name}</strong>
        <br />
        {unit}
      </p>
      <StandingBar counts={of} />
      {of.notAssessed > 0 && <NoticeLine tone="watch">{t(text.notAssessed, { count: of.notAssessed })}</NoticeLine>}
      {flagged > 0 && <NoticeLine tone="watch">{t(text.flagged, { count: flagged })}</NoticeLine>}
      {of.notAssessed === 0 && flagged === 0 && <NoticeLine tone="ok">{t(text.inOrder)}</NoticeLine>}
    </div>
  );
}

type LookProps = { frameworkId: string; unitId: string; back: () => void; onward: () => void };

/** How it stands now, and what to see to first. */
export function FreezeLook({ frameworkId, unitId, back, onward }: LookProps) {
  const t = useText();
  return (
    <>
      <p className="panel-lead">{t(text.lookLead)}</p>
      <Load query={useFramework(frameworkId, unitId, unitId !== '')}>
        {(framework) => <Standing framework={framework} unitId={unitId} />}
      </Load>
      <div className="flow-foot">
        <Button onClick={back}>{t(flowText.back)}</Button>
        <Button kind="main" onClick={onward}>
          {t(flowText.onward)}
        </Button>
        <ButtonLink kind="quiet" to={atUnit(`/requirements/${frameworkId}`, unitId)}>
          {t(text.toFramework)}
        </ButtonLink>
      </div>
    </>
  );
}
