import type { MailTemplate } from '../../platform/mail/index.ts';

/** Mails about clocks: that time passes, never in what case. */
export const mails: readonly MailTemplate[] = [
  {
    name: 'incidents.clock',
    subject: { sv: 'En tidsgräns närmar sig i Värna', en: 'A time limit draws near in Värna' },
    lines: () => [
      {
        sv: '{percent} procent av tiden för en rapport till en myndighet har gått.',
        en: '{percent} per cent of the time for a report to an authority has gone.',
      },
      { sv: 'Öppna ärendet:', en: 'Open the case:' },
    ],
  },
  {
    name: 'incidents.overdue',
    subject: { sv: 'En tidsgräns har passerat i Värna', en: 'A time limit has passed in Värna' },
    lines: () => [
      {
        sv: 'Tiden för en rapport till en myndighet har gått ut. Rapporten ska lämnas ändå, med skälet till att den är sen.',
        en: 'The time for a report to an authority has run out. The report is still to be filed, with the reason it is late.',
      },
      { sv: 'Öppna ärendet:', en: 'Open the case:' },
    ],
  },
];
