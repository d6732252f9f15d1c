import { createTransport } from 'nodemailer';

/** A mail on its way to the server. */
export type Envelope = { id: string; to: string; subject: string; text: string };

/** What the server said. `refused`: for good, at the recipient; `rejected`: for good, for another reason; `later`: try again. */
export type Delivery = { outcome: 'sent' | 'refused' | 'rejected' | 'later'; status: string; answer: string };

export type Post = { deliver(envelope: Envelope): Promise<Delivery>; close(): void };

const MOST_AT_ONCE = 4;
const SECONDS = 1000;

type SmtpError = Error & { responseCode?: number; response?: string; command?: string };

/** Addresses are not written down with what the server answered. */
const withoutAddresses = (text: string) => text.replace(/[^\s<>"']+@[^\s<>"']+/g, '…').slice(0, 300);
const statusIn = (text: string) => /\b[245]\.\d{1,3}\.\d{1,3}\b/.exec(text)?.[0] ?? '';

function refusal(error: SmtpError): Delivery {
  const { responseCode = 0, response = error.message, command = '' } = error;
  const answer = withoutAddresses(response);
  const forGood = responseCode >= 500 && /^(MAIL|RCPT|DATA|BDAT)/.test(command);
  const outcome = !forGood ? 'later' : command.startsWith('RCPT') ? 'refused' : 'rejected';
  return { outcome, status: statusIn(response) || (forGood ? '5.0.0' : '4.0.0'), answer };
}

/** Speaks to a mail server (`smtp://` or `smtps://`) over a few connections that are kept until `close`. */
export function openPost(url: string, from: string): Post {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: MOST_AT_ONCE,
    connectionTimeout: 20 * SECONDS,
    greetingTimeout: 20 * SECONDS,
    socketTimeout: 60 * SECONDS,
  } as Parameters<typeof createTransport>[0]);
  return {
    deliver: async ({ id, to, subject, text }) => {
      const headers = { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' };
      try {
        const { response = '' } = (await transport.sendMail({ from, to, subject, text, messageId: id, headers })) as {
          response?: string;
        };
        return { outcome: 'sent', status: statusIn(response), answer: withoutAddresses(response) };
      } catch (error) {
        return refusal(error as SmtpError);
      }
    },
    close: () => transport.close(),
  };
}
