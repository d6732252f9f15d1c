import { useText } from '../Words.tsx';
import { TraceThing } from './TraceThing.tsx';
import { pictureText } from './texts.ts';
import { levelsOf, type TraceRow, traceLevels } from './trace.ts';

/** The chain on a phone: each requirement with its levels below each other. */
export function TraceStack({ rows }: { rows: readonly TraceRow[] }) {
  const t = useText();
  return (
    <div className="stack gap-wide">
      {rows.map((row, place) => (
        <ol key={row.requirement.key} className="trace-stack">
          {traceLevels.map((level) => {
            const things = levelsOf(row, place)[level];
            return (
              <li key={level} data-broken={things.some(({ missing }) => missing) || undefined}>
                <span className="trace-level">{t(pictureText[level])}</span>
                {things.map(({ node, missing }) => (
                  <TraceThing key={node.key} node={node} missing={missing} />
                ))}
              </li>
            );
          })}
        </ol>
      ))}
    </div>
  );
}
