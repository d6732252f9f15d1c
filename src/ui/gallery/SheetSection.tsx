import { SheetView } from '../sheet/SheetView.tsx';
import { useLanguage } from '../Words.tsx';
import { sheetExample } from './sheet-example.ts';

export function SheetSection() {
  const { language } = useLanguage();
  return <SheetView sheet={sheetExample[language]} pdf="/api/ui.pdf" xlsx="/api/ui.xlsx" />;
}
