import { SMTPServer } from 'smtp-server';

/** A refusal as an SMTP server gives it: `550` for good, `451` for the moment. */
export type SmtpRefusal = { code: number; text: string };

/** A mail server on the loopback; `refuse` says what it answers an address, until told otherwise it takes everything. */
export type PostOffice = {
  readonly url: string;
  readonly received: string[];
  refuse: (address: string) => SmtpRefusal | null;
  close(): Promise<void>;
};

const refusing = ({ code, text }: SmtpRefusal) => Object.assign(new Error(text), { responseCode: code });

/** Starts a real SMTP server on a free port of the loopback. */
export async function aPostOffice(): Promise<PostOffice> {
  const received: string[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, callback) => {
      const refusal = office.refuse(address);
      callback(refusal ? refusing(refusal) : null);
    },
    onData: async (stream, _session, callback) => {
      const parts: Buffer[] = [];
      for await (const part of stream) parts.push(part as Buffer);
      received.push(Buffer.concat(parts).toString());
      callback(null);
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as { port: number };
  const office: PostOffice = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refuse: () => null,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return office;
}
