/** Mail: the outbox, the sending of it and what comes back. A mail says that something waits, never what. */
export { type Read, readBounce } from './bounce.ts';
export { type Mail, queueMail, queueMails, sendJob } from './queue.ts';
export { bouncesThatMark, letterOf, sendWaiting } from './send.ts';
export type { Filling, Letter, MailTemplate } from './template.ts';
