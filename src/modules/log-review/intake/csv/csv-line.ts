const cell = (value: string): string => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);

/** A line of CSV as a log is read in: commas, LF at the end, quoted as RFC 4180. */
export const csvLine = (values: readonly unknown[]): string =>
  `${values.map((value) => cell(String(value))).join(',')}\n`;
