import { NoticeLine } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { NodeDetail } from '../../contract/frameworks.ts';
import { useFramework } from '../overview/useFrameworks.ts';
import { nodeText as text } from './texts.ts';
import '../style/node.css';

/** What the framework tells of the requirement, once it is known: its groups by name, and whether the words are ours. */
function useOfFramework({ framework, groups }: NodeDetail, unitId: string): { groups: string[]; ownWords: boolean } {
  const { data } = useFramework(framework.id, unitId);
  const named = (data?.groups ?? []).filter(({ id }) => groups.includes(id));
  return { groups: named.map(({ name }) => name), ownWords: data?.origin === 'builtin' };
}

/** What the requirement asks, where that comes from and how sure it is. */
export function Asks({ node, unitId }: { node: NodeDetail; unitId: string }) {
  const t = useText();
  const { text: said, language, source, certainty, retired } = node;
  const { groups, ownWords } = useOfFramework(node, unitId);
  return (
    <div className="asks">
      <Panel title={t(text.asks)}>
        {retired && <NoticeLine tone="watch">{t(text.retired)}</NoticeLine>}
        {said ? (
          <p className="asks-text" lang={language}>
            {said}
          </p>
        ) : (
          <p className="soft">{t(text.noText)}</p>
        )}
        <p className="asks-source">
          {source && (
            <span>
              {t(text.source)}: {source}
            </span>
          )}
          {ownWords && said && <span>{t(text.ownWords)}</span>}
          {groups.length > 0 && (
            <span>
              {t(text.groups)}: {groups.join(', ')}
            </span>
          )}
        </p>
        {certainty === 'probable' && (
          <p className="asks-certainty">
            <StatusMark tone="probable">{t(text.probable)}</StatusMark>{' '}
            <span className="soft">{t(text.probableText)}</span>
          </p>
        )}
      </Panel>
    </div>
  );
}
