import type { CellState } from '../../../shared/sheet.ts';
import { texts } from '../../../shared/text.ts';
import { useText } from '../../../ui/Words.tsx';

const cellText = texts({
  ok: { sv: 'Uppfyllt', en: 'Met' },
  watch: { sv: 'Delvis, eller att se över', en: 'Partly, or to look at' },
  late: { sv: 'Ej uppfyllt', en: 'Not met' },
  none: { sv: 'Ej bedömt', en: 'Not assessed' },
  'not-applicable': { sv: 'Ej tillämpligt', en: 'Not applicable' },
});

/** What the cells of a strip mean here. */
export function useCellWords(): Record<CellState, string> {
  const t = useText();
  return {
    ok: t(cellText.ok),
    watch: t(cellText.watch),
    late: t(cellText.late),
    none: t(cellText.none),
    'not-applicable': t(cellText['not-applicable']),
  };
}
