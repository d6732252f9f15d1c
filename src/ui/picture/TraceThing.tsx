import { Go } from '../Go.tsx';
import { StatusShape } from '../StatusMark.tsx';
import { useText } from '../Words.tsx';
import { pictureText } from './texts.ts';
import type { TraceNode } from './trace.ts';

type TraceThingProps = { node: TraceNode; id?: string; missing: boolean };

/** One thing in the chain, or the place where it breaks. */
export function TraceThing({ node, id, missing }: TraceThingProps) {
  const t = useText();
  if (missing) {
    return (
      <span className="trace-thing trace-missing" data-node={id}>
        <StatusShape tone="late" /> {t(pictureText.broken)}
      </span>
    );
  }
  return (
    <span className="trace-thing" data-node={id}>
      {node.to ? <Go to={node.to}>{node.label}</Go> : node.label}
      {node.note && <small>{node.note}</small>}
    </span>
  );
}
