/** The only directory the embedded engine may write backups of itself to and read them from: beside its own. */
export const copiesOf = (directory: string): string => `${directory}.copies`;
