import { NumberText } from '../NumberText.tsx';
import { useText } from '../Words.tsx';
import { importText } from './texts.ts';

const counted = ['created', 'changed', 'ended', 'unchanged', 'errors'] as const;

type ImportCountsProps = {
  counts: Partial<Record<(typeof counted)[number], number>>;
  /** What has happened, rather than what would. */
  done?: boolean;
};

/** How many rows of each kind, as one line of figures. */
export function ImportCounts({ counts, done = false }: ImportCountsProps) {
  const t = useText();
  const words = done ? { ...importText, changed: importText.changedDone, ended: importText.endedDone } : importText;
  return (
    <dl className="import-counts">
      {counted.map((key) =>
        counts[key] === undefined ? null : (
          <div key={key} data-errors={key === 'errors' && counts[key] > 0 ? true : undefined}>
            <dt>{t(words[key])}</dt>
            <dd>
              <NumberText value={counts[key]} />
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
