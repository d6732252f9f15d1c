type Numbered = { refId: string; name: string };

/** A requirement's or heading's number and name; once when they are the same. */
export const called = ({ refId, name }: Numbered): string =>
  refId === name || name === '' ? refId : `${refId} ${name}`;
