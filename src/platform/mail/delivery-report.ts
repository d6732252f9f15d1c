/** What a delivery report (RFC 3464) says of one recipient. */
export type Returned = {
  readonly address: string;
  /** `failed` for good, `delayed` or other words for the moment. */
  readonly action: string;
  /** RFC 3463, such as 5.1.1. */
  readonly status: string;
  readonly answer: string;
};
export type DeliveryReport = {
  /** The report's own Message-ID. */
  readonly id: string | null;
  /** The Message-ID of the mail that came back. */
  readonly about: string | null;
  readonly recipients: readonly Returned[];
};

type Entity = { headers: ReadonlyMap<string, string>; body: string };

/** Headers (unfolded, names in lower case) and body of a message or of one of its parts. */
function entity(text: string): Entity {
  const end = text.search(/\n\n/);
  const head = end < 0 ? text : text.slice(0, end);
  const lines = head.replace(/\n[ \t]+/g, ' ').split('\n');
  const headers = new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
      return name === undefined ? [] : [[name.toLowerCase(), (value ?? '').trim()] as const];
    }),
  );
  return { headers, body: end < 0 ? '' : text.slice(end + 2) };
}

function decoded({ headers, body }: Entity): string {
  const way = headers.get('content-transfer-encoding')?.toLowerCase();
  if (way === 'base64') return Buffer.from(body, 'base64').toString('utf8').replace(/\r\n/g, '\n');
  if (way !== 'quoted-printable') return body;
  return body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function partsOf({ headers, body }: Entity): Entity[] {
  const [, quoted, bare] = /boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(headers.get('content-type') ?? '') ?? [];
  const boundary = quoted ?? bare;
  if (boundary === undefined) return [];
  const pieces = `\n${body}`.split(`\n--${boundary}`).slice(1);
  return pieces.filter((piece) => !piece.startsWith('--')).map((piece) => entity(piece.replace(/^[ \t]*\n/, '')));
}

const kindOf = ({ headers }: Entity) => (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase();
const bare = (value: string) =>
  value
    .replace(/^[^;]*;\s*/, '')
    .replace(/^<|>$/g, '')
    .trim();

function returned({ headers }: Entity): Returned[] {
  const address = headers.get('original-recipient') ?? headers.get('final-recipient');
  if (address === undefined) return [];
  const action = headers.get('action')?.toLowerCase() ?? '';
  const status = /\d\.\d{1,3}\.\d{1,3}/.exec(headers.get('status') ?? '')?.[0] ?? '';
  return [{ address: bare(address), action, status, answer: bare(headers.get('diagnostic-code') ?? '') }];
}

/** Reads a mail that says another did not arrive; null when it is no delivery report. */
export function readDeliveryReport(message: string): DeliveryReport | null {
  const whole = entity(message.replace(/\r\n/g, '\n'));
  const parts = partsOf(whole);
  const status = parts.find((part) => /^message\/(global-)?delivery-status$/.test(kindOf(part) ?? ''));
  if (!status) return null;
  const original = parts.find((part) =>
    /^(message\/rfc822|message\/global|text\/rfc822-headers)/.test(kindOf(part) ?? ''),
  );
  const about = original ? entity(decoded(original)).headers.get('message-id') : undefined;
  const groups = decoded(status)
    .split(/\n\s*\n/)
    .map(entity);
  return { id: whole.headers.get('message-id') ?? null, about: about ?? null, recipients: groups.flatMap(returned) };
}
