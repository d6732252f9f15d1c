import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { DataTable } from '../../../../ui/DataTable.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useNarrow } from '../../../../ui/room.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { LogExtract, ToldUnit } from '../../contract/extract.ts';
import { MarkDialog } from './SecrecyDialogs.tsx';
import { extractText as text } from './texts.ts';

const spanOf = ({ firstOn, lastOn }: ToldUnit): string => (firstOn === lastOn ? firstOn : `${firstOn} – ${lastOn}`);

/** The unit, and below it what stands in columns of their own where there is room. */
const Told = ({ row }: { row: ToldUnit }) => (
  <div className="extract-told">
    <strong>{row.unit}</strong>
    <span>{row.provider}</span>
    <span className="figures">{spanOf(row)}</span>
  </div>
);

/** Which units have read and between which days; a whole unit can be tested at once. */
export function ToldUnits({ extract }: { extract: LogExtract }) {
  const t = useText();
  const [asked, ask] = useState<string | null>(null);
  const narrow = useNarrow();
  if (extract.units.length === 0) return null;
  const wide = [
    { label: t(text.provider), cell: ({ provider }: ToldUnit) => provider || '–' },
    { label: t(text.days), cell: ({ days }: ToldUnit) => days, align: 'end' as const },
    { label: t(text.between), cell: (row: ToldUnit) => <span className="figures">{spanOf(row)}</span> },
  ];
  const test = ({ unit }: ToldUnit) => (
    <Button
      kind="quiet"
      size="small"
      aria-haspopup="dialog"
      aria-label={`${t(text.markUnit)}: ${unit}`}
      onClick={() => ask(unit)}
    >
      {t(text.markShort)}
    </Button>
  );
  const columns = [
    { label: t(text.unit), cell: (row: ToldUnit) => (narrow ? <Told row={row} /> : row.unit) },
    ...(narrow ? [] : wide),
    { label: t(text.withheld), cell: ({ withheld }: ToldUnit) => withheld, align: 'end' as const },
    ...(extract.state === 'draft' ? [{ label: t(text.secrecy), cell: test }] : []),
  ];
  return (
    <Panel title={t(text.units)}>
      <div className="extract-rows">
        <DataTable
          caption={t(text.units)}
          columns={columns}
          rows={extract.units}
          rowKey={({ unit, provider }) => unit + provider}
        />
      </div>
      {asked !== null && (
        <MarkDialog
          extract={extract}
          which={{ by: 'unit', unit: asked }}
          done={() => ask(null)}
          close={() => ask(null)}
        />
      )}
    </Panel>
  );
}
