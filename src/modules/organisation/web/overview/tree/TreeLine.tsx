import { IconChevronRight } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import { Button } from '../../../../../ui/Button.tsx';
import { Go } from '../../../../../ui/Go.tsx';
import { Bar } from '../../../../../ui/Skeletons.tsx';
import { StatusShape } from '../../../../../ui/StatusMark.tsx';
import { useText } from '../../../../../ui/Words.tsx';
import { EndedMark } from '../../EndedMark.tsx';
import { KindIcon } from '../../KindMark.tsx';
import { kindNames, text } from '../../words.ts';
import { overviewText } from '../texts.ts';
import type { Line } from './twig.ts';

const indented = (depth: number) => ({ '--depth': depth }) as object;
const inLink = (event: MouseEvent) => (event.target as HTMLElement).closest('a') !== null;

type UnitLineProps = {
  line: Extract<Line, { is: 'unit' }>;
  /** The one that Tab reaches. */
  reached: boolean;
  peeked: boolean;
  toggle: () => void;
  peek: () => void;
};

/** One unit in the tree: what opens it, its name, kind and manager. */
export function UnitLine({ line, reached, peeked, toggle, peek }: UnitLineProps) {
  const t = useText();
  const { unit, depth, open, place, siblings } = line;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree around takes the keys
    <div
      role="treeitem"
      className="twig"
      data-unit={unit.id}
      data-peeked={peeked || undefined}
      aria-level={depth + 1}
      aria-posinset={place}
      aria-setsize={siblings}
      aria-expanded={unit.hasBelow ? open : undefined}
      aria-selected={peeked}
      tabIndex={reached ? 0 : -1}
      style={indented(depth)}
      onClick={(event) => !inLink(event) && peek()}
    >
      <span className="twig-name">
        <span
          className="twig-toggle"
          aria-hidden="true"
          data-open={open || undefined}
          onClick={(event) => {
            event.stopPropagation();
            if (unit.hasBelow) toggle();
          }}
        >
          {unit.hasBelow && <IconChevronRight size={17} stroke={1.75} />}
        </span>
        <KindIcon kind={unit.kind} />
        <span className="twig-words">
          <Go to={`/organisation/units/${unit.id}`} className="row-link" tabIndex={-1}>
            {unit.name}
          </Go>
          {unit.controller && <span className="twig-tag">{t(text.controllerShort)}</span>}
          {unit.validTo && <EndedMark validTo={unit.validTo} />}
        </span>
      </span>
      <span className="twig-kind">{t(kindNames[unit.kind])}</span>
      <span className="twig-manager">{unit.managerName}</span>
    </div>
  );
}

/** In place of units that are on their way, or could not be loaded. */
export function LevelLine({ line, retry }: { line: Exclude<Line, { is: 'unit' }>; retry: () => void }) {
  const t = useText();
  return (
    <div
      role="treeitem"
      className="twig twig-level"
      tabIndex={-1}
      aria-level={line.depth + 1}
      aria-selected={false}
      aria-busy={line.is === 'waiting'}
      style={indented(line.depth)}
    >
      {line.is === 'waiting' ? (
        <span className="twig-name">
          <span className="unseen">{t(overviewText.waiting)}</span>
          <Bar width="12rem" height="0.875rem" />
        </span>
      ) : (
        <span className="twig-name">
          <StatusShape tone="late" /> {t(overviewText.levelFailed)}
          <Button kind="quiet" size="small" onClick={retry}>
            {t(text.retry)}
          </Button>
        </span>
      )}
    </div>
  );
}
