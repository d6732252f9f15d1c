import { NoticeLine } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { NodeDetail } from '../../contract/frameworks.ts';
import { nodeText as text } from './texts.ts';
import '../style/node.css';

/** What the requirement asks, where that comes from and how sure it is. */
export function Asks({ node }: { node: NodeDetail }) {
  const t = useText();
  const { text: said, language, source, certainty, groups, retired } = node;
  return (
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
  );
}
