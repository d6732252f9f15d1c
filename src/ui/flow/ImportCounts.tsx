import { NumberText } from '../NumberText.tsx';
import { useText } from '../Words.tsx';
import { importText } from './texts.ts';

const counted = ['created', 'changed', 'ended', 'unchanged', 'errors'] as const;

/** How many rows of each kind, as one line of figures. */
export function ImportCounts({ counts }: { counts: Partial<Record<(typeof counted)[number], number>> }) {
  const t = useText();
  return (
    <dl className="import-counts">
      {counted.map((key) =>
        counts[key] === undefined ? null : (
          <div key={key} data-errors={key === 'errors' && counts[key] > 0 ? true : undefined}>
            <dt>{t(importText[key])}</dt>
            <dd>
              <NumberText value={counts[key]} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
