import { Go } from '../../../../ui/Go.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { type Say, useText } from '../../../../ui/Words.tsx';
import type { Suggestion } from '../../contract/assessments.ts';
import { atUnit } from '../unit/useUnit.ts';
import { statusNames } from '../words.ts';
import { nodeText as text } from './texts.ts';

type Step = Suggestion['path'][number];

/** The requirement the suggestion builds on, and the way there when it is longer than one step. */
function basisOf({ path, basis }: Suggestion, t: Say): string {
  const last = path.at(-1);
  if (!last) return '';
  const said = t(text.basis, {
    number: last.node.refId,
    framework: last.framework,
    status: t(statusNames[basis]).toLowerCase(),
  });
  const between = path.slice(0, -1).map(({ node, framework }: Step) => `${node.refId} (${framework})`);
  return between.length > 0 ? t(text.via, { basis: said, path: between.join(', ') }) : said;
}

/** What mappings suggest for a requirement nobody has assessed. It never claims compliance. */
export function Suggested({ suggestion, unitId }: { suggestion: Suggestion; unitId: string }) {
  const t = useText();
  const basis = basisOf(suggestion, t);
  const { status, path } = suggestion;
  const last = path.at(-1);
  return (
    <NoticeLine tone="probable">
      <span>
        {status
          ? t(text.suggestion, { status: t(statusNames[status]).toLowerCase(), basis })
          : t(text.suggestionLook, { basis })}
      </span>
      {last && <Go to={atUnit(`/requirements/nodes/${last.node.id}`, unitId)}>{last.node.refId}</Go>}
    </NoticeLine>
  );
}
