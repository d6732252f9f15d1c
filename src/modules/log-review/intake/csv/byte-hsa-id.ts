const [SMALL_A, SMALL_E, SMALL_S, SMALL_Z, DASH, ZERO, NINE] = [0x61, 0x65, 0x73, 0x7a, 0x2d, 0x30, 0x39];
const [DASH_PLACE, SHORTEST, LONGEST] = [12, 14, 31];
/** What tells a small letter from its capital. */
const SMALL = 0x20;

const isSmall = (byte: number): boolean => byte >= SMALL_A && byte <= SMALL_Z;
const isDigit = (byte: number): boolean => byte >= ZERO && byte <= NINE;

/** Sets an HSA-id in capitals where it stands; the same of bytes as `idInCapitals` of text. Nearly all are, which is seen at once. */
export function setInCapitals(bytes: Uint8Array, from: number, to: number): void {
  if (to - from < SHORTEST || to - from > LONGEST || bytes[from + DASH_PLACE] !== DASH) return;
  if (!hasSmall(bytes, from, from + 2) && !hasSmall(bytes, from + DASH_PLACE + 1, to)) return;
  if (!isHsaId(bytes, from, to)) return;
  for (let next = from; next < to; next++) {
    const byte = bytes[next] ?? 0;
    if (isSmall(byte)) bytes[next] = byte - SMALL;
  }
}

function hasSmall(bytes: Uint8Array, from: number, to: number): boolean {
  for (let next = from; next < to; next++) if (isSmall(bytes[next] ?? 0)) return true;
  return false;
}

/** Of what is as long as one, and has its dash. */
function isHsaId(bytes: Uint8Array, from: number, to: number): boolean {
  if (((bytes[from] ?? 0) | SMALL) !== SMALL_S || ((bytes[from + 1] ?? 0) | SMALL) !== SMALL_E) return false;
  for (let next = from + 2; next < from + DASH_PLACE; next++) if (!isDigit(bytes[next] ?? 0)) return false;
  for (let next = from + DASH_PLACE + 1; next < to; next++) {
    const byte = bytes[next] ?? 0;
    if (!isDigit(byte) && !isSmall(byte | SMALL)) return false;
  }
  return true;
}
