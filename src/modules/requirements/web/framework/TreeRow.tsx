import { IconChevronRight } from '@tabler/icons-react';
import { memo } from 'react';
import { showNumber } from '../../../../shared/date.ts';
import { Go } from '../../../../ui/Go.tsx';
import { moveOnKey } from '../../../../ui/register/rows.ts';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { NodeRow } from '../../contract/frameworks.ts';
import type { AssessmentStatus } from '../../contract/words.ts';
import { called } from '../called.ts';
import type { Counts } from '../counts.ts';
import { ShareLine, standingWords } from '../StandingBar.tsx';
import { Flags, StatusOf } from '../StatusOf.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { statusNames } from '../words.ts';
import { frameworkText as text } from './texts.ts';

export type TreeRowProps = {
  node: NodeRow;
  unitId: string;
  /** Null: nothing below. */
  open: boolean | null;
  below: Counts | null;
  /** Null: worth looking at; undefined: nothing suggested. */
  suggestion: AssessmentStatus | null | undefined;
  /** Null: not to be chosen. */
  chosen: boolean | null;
  toggle: (id: string) => void;
  choose: (id: string, on: boolean) => void;
};

function Words({ node, unitId }: Pick<TreeRowProps, 'node' | 'unitId'>) {
  return (
    <>
      <span className="outline-number">{node.refId}</span>
      {node.assessable ? (
        <Go
          to={atUnit(`/requirements/nodes/${node.id}`, unitId)}
          className="outline-name row-link"
          lang={node.language}
          data-row-link
          onKeyDown={(event) => moveOnKey(event, null)}
        >
          {node.name || node.refId}
        </Go>
      ) : (
        <span className="outline-name" lang={node.language}>
          {node.name === node.refId ? '' : node.name}
        </span>
      )}
    </>
  );
}

function HeadingStanding({ below, top }: { below: Counts; top: boolean }) {
  const t = useText();
  const { language } = useLanguage();
  const [words] = standingWords(below, t, (value) => showNumber(value, language));
  return (
    <span className="outline-standing">
      <span className="soft small figures">{words}</span>
      {top && <ShareLine counts={below} />}
    </span>
  );
}

function Marks({ node, suggestion }: Pick<TreeRowProps, 'node' | 'suggestion'>) {
  const t = useText();
  const { standing, retired, selected } = node;
  return (
    <span className="outline-marks">
      <span className="outline-status">{standing && <StatusOf status={standing.status} />}</span>
      <span className="outline-notes">
        {standing && !standing.own && standing.from && (
          <span className="soft">{t(text.inherited, { unit: standing.from.name })}</span>
        )}
        {standing && <Flags flags={standing.flags} />}
        {retired && <StatusMark tone="neutral">{t(text.retired)}</StatusMark>}
        {!selected && <StatusMark tone="neutral">{t(text.outsideMark)}</StatusMark>}
        {suggestion && (
          <StatusMark tone="probable">
            {t(text.suggestion, { status: t(statusNames[suggestion]).toLowerCase() })}
          </StatusMark>
        )}
        {suggestion === null && <span className="soft">{t(text.related)}</span>}
      </span>
    </span>
  );
}

/** One line of the framework: a heading with how what lies below it stands, or a requirement. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const t = useText();
  const { node, unitId, open, below, chosen, toggle, choose } = props;
  const name = called(node);
  const words = node.assessable ? text.choose : text.chooseBelow;
  return (
    <li
      className={node.assessable ? 'outline-row' : 'outline-row outline-heading'}
      style={{ '--depth': node.depth - 1 } as object}
    >
      {chosen !== null && (
        <input
          type="checkbox"
          className="outline-check"
          aria-label={t(words, { name })}
          checked={chosen}
          onChange={(event) => choose(node.id, event.target.checked)}
        />
      )}
      {open === null ? (
        <span className="outline-words outline-leaf">
          <Words node={node} unitId={unitId} />
        </span>
      ) : (
        <span className="outline-words">
          <button
            type="button"
            className="outline-toggle"
            aria-expanded={open}
            aria-label={name}
            onClick={() => toggle(node.id)}
          >
            <IconChevronRight size={16} aria-hidden />
          </button>
          <Words node={node} unitId={unitId} />
        </span>
      )}
      {node.assessable ? <Marks {...props} /> : below && <HeadingStanding below={below} top={node.depth === 1} />}
    </li>
  );
});
