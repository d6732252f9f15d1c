import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { BlockedAddress, guardedLookup, refusedUrl } from './address.ts';

/** What a receiver answered; `status` is null when there was no answer. */
export type Answer = { status: number | null; text: string };

const timeoutMs = 10_000;
const mostAnswer = 300;

/** The beginning of an answer, on one line. */
async function beginningOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer.setEncoding('utf8')) {
    text += chunk;
    if (text.length >= mostAnswer) break;
  }
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, mostAnswer);
}

const codeOf = (error: Error): string =>
  error instanceof BlockedAddress ? 'blocked' : ((error as NodeJS.ErrnoException).code ?? error.name);

/** Posts a body to an address, follows no redirect, and answers what came back; never throws. */
export async function post(url: string, headers: Record<string, string>, body: string): Promise<Answer> {
  if (refusedUrl(url)) return { status: null, text: 'blocked' };
  const request = url.startsWith('https:') ? requestTls : requestPlain;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const asked = request(url, { method: 'POST', headers, lookup: guardedLookup, signal, agent: false }, resolve);
      asked.once('error', reject);
      asked.end(body);
    });
    return { status: answer.statusCode ?? null, text: await beginningOf(answer) };
  } catch (error) {
    return { status: null, text: signal.aborted ? 'timeout' : codeOf(error as Error) };
  }
}
