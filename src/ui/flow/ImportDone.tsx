import type { ImportReceipt } from '../../shared/import.ts';
import { Button } from '../Button.tsx';
import { FactList } from '../Facts.tsx';
import { StatusMark } from '../StatusMark.tsx';
import { useText } from '../Words.tsx';
import { ImportCounts } from './ImportCounts.tsx';
import { importText } from './texts.ts';
import { useImportProgress } from './useImport.ts';

/** While rows are written. */
export function ImportApplying({ id }: { id: string }) {
  const t = useText();
  const { data } = useImportProgress(id);
  const known = data ? { value: data.done, max: Math.max(data.total, 1) } : {};
  return (
    <div className="stack gap-usual">
      <p>
        <strong>{t(importText.applying)}</strong> <span className="soft">{t(importText.applyingText)}</span>
      </p>
      <progress className="progress" aria-label={t(importText.applying)} {...known} />
    </div>
  );
}

type DoneProps = { fileName: string; receipt: ImportReceipt; again: () => void };

/** Last step: what was done, and the number to find it by. */
export function ImportDone({ fileName, receipt, again }: DoneProps) {
  const t = useText();
  const { id, ...counts } = receipt;
  return (
    <div className="stack gap-wide">
      <StatusMark tone="ok">{t(importText.finished)}</StatusMark>
      <ImportCounts counts={counts} done />
      <FactList
        facts={[
          { label: t(importText.file), value: fileName },
          { label: t(importText.receiptNumber), value: <code>{id}</code> },
        ]}
      />
      <div className="flow-foot">
        <Button onClick={again}>{t(importText.again)}</Button>
      </div>
    </div>
  );
}
