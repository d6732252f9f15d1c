import { IconFileTypePdf, IconPrinter, IconTable } from '@tabler/icons-react';
import { addressOf } from '../../../../shared/client.ts';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Responsibility } from '../../contract/responsibility.ts';
import { organisationApi } from '../../contract.ts';
import { Above } from '../unit/Above.tsx';
import { ResponsibilityMatrix } from './ResponsibilityMatrix.tsx';
import { responsibilityText } from './texts.ts';

type SheetProps = { responsibility: Responsibility; unitId: string };

function Tools({ unitId }: { unitId: string }) {
  const t = useText();
  const file = (format: 'pdf' | 'xlsx') =>
    addressOf(organisationApi.responsibilitySheet, { query: { unitId, format } });
  return (
    <div className="sheet-tools">
      <ButtonLink kind="main" icon={IconFileTypePdf} href={file('pdf')} download>
        {t(responsibilityText.pdf)}
      </ButtonLink>
      <ButtonLink icon={IconTable} href={file('xlsx')} download>
        {t(responsibilityText.xlsx)}
      </ButtonLink>
      <Button icon={IconPrinter} onClick={() => window.print()}>
        {t(responsibilityText.print)}
      </Button>
    </div>
  );
}

function Head({ responsibility, unitId }: SheetProps) {
  const t = useText();
  const { unit, above } = responsibility;
  const covers = unitId === '' || above.length === 0 ? responsibilityText.coversRegion : responsibilityText.coversUnit;
  const facts = [
    { label: t(responsibilityText.covers), value: t(covers, { unit: unit.name }) },
    { label: t(responsibilityText.day), value: today() },
  ];
  return (
    <header className="sheet-head">
      <h2 className="answers-title">{t(responsibilityText.title)}</h2>
      <p className="sheet-subtitle">{unit.name}</p>
      {above.length > 0 && <Above units={above} label={t(responsibilityText.up)} />}
      <dl className="sheet-facts">
        {facts.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}

/** The responsibility matrix as a sheet to read, print and hand on. */
export function ResponsibilitySheet({ responsibility, unitId }: SheetProps) {
  const t = useText();
  if (responsibility.parts.length === 0) {
    return <EmptyState title={t(responsibilityText.empty)} text={t(responsibilityText.emptyText)} />;
  }
  return (
    <>
      <Tools unitId={unitId} />
      <article className="sheet answers-sheet">
        <Head responsibility={responsibility} unitId={unitId} />
        <ResponsibilityMatrix parts={responsibility.parts} />
        <footer className="sheet-source">
          {t(responsibilityText.inheritedSoft)} {t(responsibilityText.sourceLabel)}: {t(responsibilityText.source)}.
        </footer>
      </article>
    </>
  );
}
