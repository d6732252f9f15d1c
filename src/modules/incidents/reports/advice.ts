import type { Text } from '../../../shared/text.ts';
import type { DataKind } from '../contract/words.ts';

type Advice = { readonly about: readonly DataKind[]; readonly text: Text };

/** What those concerned can do themselves, by what kinds of data are out. */
const advice: readonly Advice[] = [
  {
    about: ['credentials'],
    text: {
      sv: 'Byt lösenord, även på andra ställen där du använder samma.',
      en: 'Change your password, also elsewhere if you use the same one.',
    },
  },
  {
    about: ['personalNumber', 'economy'],
    text: {
      sv: 'Var uppmärksam på fakturor och avtal du inte känner igen. Du kan spärra ditt personnummer hos kreditupplysningsföretagen.',
      en: 'Look out for invoices and contracts you do not recognise. You can have the credit agencies block your personal number.',
    },
  },
  {
    about: ['contact', 'personalNumber', 'credentials'],
    text: {
      sv: 'Var misstänksam mot samtal, sms och mejl som handlar om händelsen. Vi frågar aldrig efter lösenord, koder eller BankID.',
      en: 'Be wary of calls, texts and e-mails about this. We never ask for passwords, codes or BankID.',
    },
  },
  {
    about: ['protectedIdentity', 'location'],
    text: {
      sv: 'Har du skyddade personuppgifter, eller känner du dig hotad: ring oss i dag, och polisen på 114 14 eller 112.',
      en: 'If your identity is protected, or you feel threatened: call us today, and the police on 114 14 or 112.',
    },
  },
  {
    about: ['health', 'genetic'],
    text: {
      sv: 'Du kan be att få se vilka som har öppnat din journal, och be oss spärra den.',
      en: 'You may ask to see who has opened your record, and ask us to block it.',
    },
  },
];

/** Advice that fits the kinds of data, none where nothing can be done. */
export const adviceFor = (kinds: readonly DataKind[]): Text[] =>
  advice.filter(({ about }) => about.some((kind) => kinds.includes(kind))).map(({ text }) => text);
