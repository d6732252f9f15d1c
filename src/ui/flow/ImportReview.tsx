import { showNumber } from '../../shared/date.ts';
import type { ImportPreview } from '../../shared/import.ts';
import { Button } from '../Button.tsx';
import { DataTable } from '../DataTable.tsx';
import { NoticeLine } from '../Notices.tsx';
import { StatusMark, type Tone } from '../StatusMark.tsx';
import { useLanguage, useText } from '../Words.tsx';
import { ImportCounts } from './ImportCounts.tsx';
import { flowText, importText } from './texts.ts';

type Sample = ImportPreview['samples'][number];
type RowError = ImportPreview['errors'][number];
const tones: Record<Sample['what'], Tone> = { created: 'ok', changed: 'probable', ended: 'watch' };
const words = { created: importText.oneCreated, changed: importText.oneChanged, ended: importText.oneEnded };

function Errors({ errors }: { errors: readonly RowError[] }) {
  const t = useText();
  return (
    <>
      <NoticeLine tone="late">
        <span>
          <strong>{t(importText.errorsTitle)}</strong> {t(importText.errorsText)}
        </span>
      </NoticeLine>
      <DataTable
        caption={t(importText.errors)}
        rows={errors}
        rowKey={(error) => `${error.row}${error.column}${error.message}`}
        columns={[
          { label: t(importText.row), cell: (error) => error.row, width: '5rem' },
          { label: t(importText.columnShort), cell: (error) => error.column, width: '12rem' },
          { label: t(importText.wrong), cell: (error) => error.message },
        ]}
      />
    </>
  );
}

function Samples({ samples }: { samples: readonly Sample[] }) {
  const t = useText();
  const change = ({ what }: Sample) => <StatusMark tone={tones[what]}>{t(words[what])}</StatusMark>;
  return (
    <DataTable
      caption={t(importText.examples)}
      captioned
      rows={samples}
      rowKey={(sample) => `${sample.what}${sample.label}${sample.detail}`}
      columns={[
        { label: t(importText.what), cell: (sample) => sample.label },
        { label: t(importText.change), cell: change, width: '9rem' },
        { label: t(importText.detail), cell: (sample) => sample.detail },
      ]}
    />
  );
}

function Warnings({ warnings }: { warnings: ImportPreview['warnings'] }) {
  const t = useText();
  return (
    <>
      <NoticeLine tone="watch">
        <span>{t(importText.warningsText)}</span>
      </NoticeLine>
      <DataTable
        caption={t(importText.warnings)}
        captioned
        rows={warnings}
        rowKey={(warning) => `${warning.place}${warning.message}`}
        columns={[
          { label: t(importText.place), cell: (warning) => warning.place, width: '14rem' },
          { label: t(importText.remark), cell: (warning) => warning.message },
        ]}
      />
    </>
  );
}

type ReviewProps = { preview: ImportPreview; apply: () => void; back: () => void };

/** Third step: what would happen, before it does. */
export function ImportReview({ preview, apply, back }: ReviewProps) {
  const t = useText();
  const { language } = useLanguage();
  const { created, changed, ended, unchanged, errorCount, errors, warnings, samples } = preview;
  const count = created + changed + ended;
  const broken = errorCount > 0;
  return (
    <div className="stack gap-wide">
      <ImportCounts counts={{ created, changed, ended, unchanged, errors: errorCount }} />
      {broken && <Errors errors={errors} />}
      {!broken && warnings.length > 0 && <Warnings warnings={warnings} />}
      {!broken && count === 0 && <p>{t(importText.nothing)}</p>}
      {!broken && count > 0 && <Samples samples={samples} />}
      <div className="flow-foot">
        <Button onClick={back}>{t(flowText.back)}</Button>
        {!broken && count > 0 && (
          <Button kind="main" onClick={apply}>
            {t(importText.apply, { count: showNumber(count, language) })}
          </Button>
        )}
      </div>
    </div>
  );
}
