import { DataTable } from '../../../../ui/DataTable.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Dialect, SourceFieldWord } from '../../contract/source-words.ts';
import { ownHeadings } from '../../contract/source-words.ts';
import { fields, withWord } from './dialect.ts';
import { fieldNames, dialectText as text } from './source-texts.ts';

type ColumnsProps = { dialect: Dialect; headings: readonly string[]; change: (dialect: Dialect) => void };
type CellProps = ColumnsProps & { field: SourceFieldWord };

/** Which column a field stands in: of the sample's, or written. */
function ColumnChoice({ dialect, headings, change, field }: CellProps) {
  const t = useText();
  const value = dialect.headings?.[field] ?? '';
  const label = `${t(fieldNames[field])}: ${t(text.column)}`;
  const set = (word: string) => change(withWord(dialect, 'headings', field, word));
  const own = t(text.own, { name: ownHeadings[field] });
  if (headings.length === 0)
    return (
      <input
        className="input"
        aria-label={label}
        placeholder={own}
        value={value}
        onChange={(event) => set(event.target.value)}
      />
    );
  const options = value === '' || headings.includes(value) ? headings : [value, ...headings];
  return (
    <select className="input" aria-label={label} value={value} onChange={(event) => set(event.target.value)}>
      <option value="">{own}</option>
      {options.map((heading) => (
        <option key={heading} value={heading}>
          {heading}
        </option>
      ))}
    </select>
  );
}

function FixedWord({ dialect, change, field }: CellProps) {
  const t = useText();
  return (
    <input
      className="input"
      aria-label={`${t(fieldNames[field])}: ${t(text.fixed)}`}
      value={dialect.fixed?.[field] ?? ''}
      onChange={(event) => change(withWord(dialect, 'fixed', field, event.target.value))}
    />
  );
}

/** Where each thing stands in the file, and what holds where the file does not say it. */
export function Columns(props: ColumnsProps) {
  const t = useText();
  return (
    <Panel title={t(text.mapping)}>
      <div className="middle-rows">
        <DataTable
          caption={t(text.mapping)}
          rows={fields}
          rowKey={(field) => field}
          columns={[
            { label: t(text.field), cell: (field) => t(fieldNames[field]), width: '26%' },
            { label: t(text.column), cell: (field) => <ColumnChoice {...props} field={field} /> },
            { label: t(text.fixed), cell: (field) => <FixedWord {...props} field={field} /> },
          ]}
        />
      </div>
    </Panel>
  );
}
