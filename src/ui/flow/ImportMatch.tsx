import { useState } from 'react';
import type { ImportChoices, UploadedFile } from '../../shared/import.ts';
import { Button } from '../Button.tsx';
import { DataTable } from '../DataTable.tsx';
import { NoticeLine } from '../Notices.tsx';
import { useText } from '../Words.tsx';
import { type ImportColumn, type Mapping, sampleOf, unmatched } from './mapping.ts';
import { importText } from './texts.ts';

type HeadingProps = {
  headings: readonly string[];
  column: ImportColumn;
  mapping: Mapping;
  pick: (place: number | null) => void;
};

function Heading({ headings, column, mapping, pick }: HeadingProps) {
  const t = useText();
  return (
    <select
      className="input input-small"
      aria-label={`${t(importText.column)}: ${column.label}`}
      value={mapping[column.key] ?? ''}
      onChange={(event) => pick(event.target.value === '' ? null : Number(event.target.value))}
    >
      <option value="">{t(importText.noColumn)}</option>
      {headings.map((heading, place) => (
        <option key={heading} value={place}>
          {heading}
        </option>
      ))}
    </select>
  );
}

type MatchProps = {
  file: UploadedFile;
  columns: readonly ImportColumn[];
  mayEnd: boolean;
  busy: boolean;
  match: (choices: ImportChoices) => void;
};

/** Second step: which heading fills what; guesses are given, the person decides. */
export function ImportMatch({ file, columns, mayEnd, busy, match }: MatchProps) {
  const t = useText();
  const [mapping, map] = useState(file.mapping);
  const [complete, setComplete] = useState(false);
  const missing = unmatched(columns, mapping);
  const heading = (column: ImportColumn) => (
    <Heading
      headings={file.headings}
      column={column}
      mapping={mapping}
      pick={(place) => map({ ...mapping, [column.key]: place })}
    />
  );
  const name = ({ label, required }: ImportColumn) => (
    <>
      {label} {required && <span className="field-optional">{t(importText.required)}</span>}
    </>
  );
  const sample = ({ key, example }: ImportColumn) => {
    const found = sampleOf(file, mapping, key);
    return found || <span className="faint">{t(importText.example, { example })}</span>;
  };
  return (
    <div className="stack gap-usual">
      <DataTable
        caption={t(importText.match)}
        rows={columns}
        rowKey={(column) => column.key}
        columns={[
          { label: t(importText.field), cell: name },
          { label: t(importText.column), cell: heading, width: '40%' },
          { label: t(importText.sample), cell: sample },
        ]}
      />
      {mayEnd && (
        <label className="choice">
          <input type="checkbox" checked={complete} onChange={(event) => setComplete(event.target.checked)} />
          <span>
            {t(importText.complete)}
            <span className="choice-hint">{t(importText.completeHint)}</span>
          </span>
        </label>
      )}
      {missing.length > 0 && (
        <NoticeLine tone="watch">
          {t(importText.missing, { fields: missing.map(({ label }) => label).join(', ') })}
        </NoticeLine>
      )}
      <div className="flow-foot">
        <Button kind="main" busy={busy} disabled={missing.length > 0} onClick={() => match({ mapping, complete })}>
          {t(importText.check)}
        </Button>
      </div>
    </div>
  );
}
