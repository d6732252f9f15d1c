import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useGo } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { NodeRow } from '../../contract/frameworks.ts';
import { useFramework } from '../overview/useFrameworks.ts';
import { atUnit } from '../unit/useUnit.ts';
import { neighboursOf } from './neighbours.ts';
import { nodeText as text } from './texts.ts';

const written = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;

/** Alt with arrow up or down walks through the requirements, unless one is writing. */
function useWalk(before: string | null, after: string | null) {
  const go = useGo();
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const to = { ArrowUp: before, ArrowDown: after }[event.key];
      if (!event.altKey || event.ctrlKey || event.metaKey || !to || written(event.target)) return;
      event.preventDefault();
      go(to);
    };
    window.addEventListener('keydown', walk);
    return () => window.removeEventListener('keydown', walk);
  }, [before, after, go]);
}

type NeighboursProps = { id: string; frameworkId: string; unitId: string };

/** The requirements before and after, by button or by Alt and an arrow. */
export function Neighbours({ id, frameworkId, unitId }: NeighboursProps) {
  const t = useText();
  const { data } = useFramework(frameworkId, unitId);
  const { before, after } = neighboursOf(data?.tree ?? [], id);
  const pathOf = (node: NodeRow | null) => node && atUnit(`/requirements/nodes/${node.id}`, unitId);
  const [toBefore, toAfter] = [pathOf(before), pathOf(after)];
  useWalk(toBefore, toAfter);
  return (
    <>
      {before && toBefore && (
        <ButtonLink kind="quiet" size="small" icon={IconArrowUp} to={toBefore}>
          <span className="unseen">{t(text.before)}, Alt + ↑: </span>
          {before.refId}
        </ButtonLink>
      )}
      {after && toAfter && (
        <ButtonLink kind="quiet" size="small" icon={IconArrowDown} to={toAfter}>
          <span className="unseen">{t(text.after)}, Alt + ↓: </span>
          {after.refId}
        </ButtonLink>
      )}
    </>
  );
}
