import { texts } from '../../shared/text.ts';

export const noticesTexts = texts({
  read: { sv: 'Markerade notiser som lästa', en: 'Marked notices as read' },
  'mail-chosen': { sv: 'Valde vilka notiser som kommer med mejl', en: 'Chose which notices come by mail' },
  'unknown-kind': {
    sv: 'Den sortens notis finns inte längre. Läs in sidan igen.',
    en: 'There is no such notice any longer. Reload the page.',
  },
});
