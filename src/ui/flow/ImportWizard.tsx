import type { ReactNode } from 'react';
import type { ImportKindInfo } from '../../shared/import.ts';
import { EmptyState } from '../EmptyState.tsx';
import { ErrorState } from '../ErrorState.tsx';
import { Load } from '../Load.tsx';
import { useText } from '../Words.tsx';
import { ImportApplying, ImportDone } from './ImportDone.tsx';
import { ImportMatch } from './ImportMatch.tsx';
import { ImportReview } from './ImportReview.tsx';
import { ImportUpload } from './ImportUpload.tsx';
import { Steps } from './Steps.tsx';
import { importText } from './texts.ts';
import { useImport, useImportKind } from './useImport.ts';

/**
 * Import of one kind of rows (`organisation.people`) from CSV or XLSX: choose a file, match columns, review what would
 * happen, receipt. All rows or none; nothing is skipped in silence. `about` says what the file should hold.
 */
export function ImportWizard({ kind, about }: { kind: string; about?: ReactNode }) {
  const t = useText();
  const missing = <EmptyState title={t(importText.noKind)} text={t(importText.noKindText)} />;
  return (
    <Load query={useImportKind(kind)}>
      {(info) => (info ? <Wizard info={info} about={about ?? info.text} /> : missing)}
    </Load>
  );
}

function Wizard({ info, about }: { info: ImportKindInfo; about: ReactNode }) {
  const t = useText();
  const { columns } = info;
  const { state, move, again, error, read, preview, apply, busy } = useImport(info.kind, columns !== null);
  const keys = columns
    ? (['choose', 'match', 'preview', 'receipt'] as const)
    : (['choose', 'preview', 'receipt'] as const);
  const steps = keys.map((key) => ({ key, title: t(importText[key]) }));
  const backToMatch = () => state.step === 'preview' && columns && move({ step: 'match', file: state.file });
  const go = (key: string) => (key === 'match' ? backToMatch() : again());
  return (
    <div className="flow">
      <Steps steps={steps} current={state.step} {...(state.step === 'receipt' ? {} : { go })} />
      <section className="flow-step flow-wide" aria-live="polite">
        {error && <ErrorState error={error} />}
        {state.step === 'choose' && <ImportUpload info={info} about={about} busy={busy} read={read.mutate} />}
        {state.step === 'match' && columns && (
          <ImportMatch
            file={state.file}
            columns={columns}
            mayEnd={info.mayEnd}
            busy={busy}
            match={(choices) => preview.mutate({ file: state.file, choices })}
          />
        )}
        {state.step === 'preview' && apply.isPending && <ImportApplying id={state.file.id} />}
        {state.step === 'preview' && !apply.isPending && (
          <ImportReview
            preview={state.preview}
            apply={() => apply.mutate(state)}
            back={columns ? backToMatch : again}
          />
        )}
        {state.step === 'receipt' && <ImportDone fileName={state.fileName} receipt={state.receipt} again={again} />}
      </section>
    </div>
  );
}
