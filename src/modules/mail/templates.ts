import type { MailTemplate } from '../../platform/mail/index.ts';

/** Sent to an administrator who wants to see that mail arrives. */
export const trial: MailTemplate = {
  name: 'mail.trial',
  subject: { sv: 'Provmejl från Värna', en: 'Trial mail from Värna' },
  lines: () => [
    {
      sv: 'Det här mejlet visar att Värna når fram till dig. Du behöver inte göra något.',
      en: 'This mail shows that Värna reaches you. There is nothing you need to do.',
    },
  ],
  path: '/mail',
};
