import { useMediaQuery } from '@mantine/hooks';

/** Whether a media query holds now, known from the first paint. */
const useHolds = (query: string): boolean =>
  useMediaQuery(query, window.matchMedia(query).matches, { getInitialValueInEffect: false });

/** A phone or a narrow window: tables become cards. */
export const useNarrow = (): boolean => useHolds('(max-width: 48rem)');
/** Room for the menu at the side of the page. */
export const useRoomForSide = (): boolean => useHolds('(min-width: 64rem)');
/** Room for a panel beside a list. */
export const useRoomBeside = (): boolean => useHolds('(min-width: 72rem)');
/** Room for pictures in several columns. */
export const useRoomForColumns = (): boolean => useHolds('(min-width: 56rem)');
