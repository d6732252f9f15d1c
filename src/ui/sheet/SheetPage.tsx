import { type ComponentProps, useEffect } from 'react';
import type { Sheet } from '../../shared/sheet.ts';
import { Go } from '../Go.tsx';
import { Load } from '../Load.tsx';
import { PageSkeleton } from '../Skeletons.tsx';
import { SheetView } from './SheetView.tsx';

type SheetPageProps = Omit<ComponentProps<typeof SheetView>, 'sheet'> & {
  /** What the browser tab is called; the sheet has its own title. */
  title: string;
  /** The page it is printed from, above the sheet as the way back. */
  back: { to: string; label: string };
  query: ComponentProps<typeof Load<Sheet>>['query'];
};

/** A page that shows one sheet, as it is printed. */
export function SheetPage({ title, back, query, ...files }: SheetPageProps) {
  useEffect(() => {
    document.title = `${title} – Värna`;
  }, [title]);
  return (
    <>
      <Go to={back.to} className="page-back">
        <span aria-hidden="true">←</span> {back.label}
      </Go>
      <Load query={query} skeleton={<PageSkeleton />}>
        {(sheet) => <SheetView sheet={sheet} {...files} />}
      </Load>
    </>
  );
}
