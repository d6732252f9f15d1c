/** The largest share of records taken by chance that an explanation may explain (handbook §3.2). */
const loosest = 0.01;

/** Whether an explanation holds for so many strangers that it would excuse too much. */
export const isTooLoose = (share: number): boolean => share > loosest;
