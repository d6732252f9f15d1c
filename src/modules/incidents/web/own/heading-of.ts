const mostLetters = 80;

/** The first words of what was told, as a heading. */
export function headingOf(what: string): string {
  const line = what.trim().split('\n')[0] ?? '';
  if (line.length <= mostLetters) return line;
  return `${line.slice(0, mostLetters).replace(/\s+\S*$/, '')} …`;
}
