import { useEffect, useLayoutEffect, useState } from 'react';
import { useTooWide } from '../useTooWide.ts';
import { type Column, columnsFitting, mostGivenWay } from './column.ts';

/**
 * The columns there is room for: the last give way until the table fits its frame, before anything is painted.
 * Columns someone chose never give way; then the frame scrolls sideways.
 */
export function useFitting<Row>(columns: readonly Column<Row>[], byChoice: boolean) {
  const { frame, wide } = useTooWide();
  const [givenWay, giveWay] = useState(0);
  const most = byChoice ? 0 : mostGivenWay(columns);
  useLayoutEffect(() => {
    const element = frame.current;
    const content = element?.firstElementChild?.scrollWidth ?? 0;
    if (element && content > element.clientWidth + 1 && givenWay < most) giveWay(givenWay + 1);
  });
  useEffect(() => {
    const again = () => giveWay(0);
    window.addEventListener('resize', again);
    return () => window.removeEventListener('resize', again);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other columns are measured anew
  useLayoutEffect(() => giveWay(0), [columns.length, byChoice]);
  return { frame, wide, fitting: byChoice ? [...columns] : columnsFitting(columns, givenWay) };
}
