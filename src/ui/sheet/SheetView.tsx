import { IconFileTypePdf, IconPrinter, IconTable } from '@tabler/icons-react';
import type { Sheet } from '../../shared/sheet.ts';
import { Button, ButtonLink } from '../Button.tsx';
import { useText } from '../Words.tsx';
import { SheetBlock } from './SheetBlock.tsx';
import { sheetText } from './texts.ts';

type SheetViewProps = {
  sheet: Sheet;
  /** Addresses of the same sheet as files, `/api/…`. */
  pdf?: string;
  xlsx?: string;
};

/** A printable report on screen, as it stands in the PDF: what it covers first, then its blocks, then where the figures come from. */
export function SheetView({ sheet, pdf, xlsx }: SheetViewProps) {
  const t = useText();
  return (
    <>
      <div className="sheet-tools">
        {pdf && (
          <ButtonLink kind="main" icon={IconFileTypePdf} href={pdf} download>
            {t(sheetText.pdf)}
          </ButtonLink>
        )}
        {xlsx && (
          <ButtonLink icon={IconTable} href={xlsx} download>
            {t(sheetText.xlsx)}
          </ButtonLink>
        )}
        <Button icon={IconPrinter} onClick={() => window.print()}>
          {t(sheetText.print)}
        </Button>
      </div>
      <article className="sheet" lang={sheet.language}>
        <header className="sheet-head">
          {sheet.mark && <p className="sheet-mark">{sheet.mark}</p>}
          <h1>{sheet.title}</h1>
          {sheet.subtitle && <p className="sheet-subtitle">{sheet.subtitle}</p>}
          <dl className="sheet-facts">
            {sheet.facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </header>
        {sheet.blocks.map((block, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a sheet never move
          <SheetBlock key={place} block={block} />
        ))}
        {sheet.source && (
          <footer className="sheet-source">
            {t(sheetText.source)}: {sheet.source}
          </footer>
        )}
      </article>
    </>
  );
}
