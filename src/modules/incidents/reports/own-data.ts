import { type Text, texts } from '../../../shared/text.ts';
import type { DataKind } from '../contract/words.ts';

/** Kinds of data as one says them to the one they are about. */
export const ownData = texts({
  name: { sv: 'ditt namn', en: 'your name' },
  contact: { sv: 'din adress, din telefon eller din e-post', en: 'your address, telephone or e-mail' },
  personalNumber: { sv: 'ditt personnummer', en: 'your personal number' },
  protectedIdentity: { sv: 'dina skyddade personuppgifter', en: 'your protected personal data' },
  health: { sv: 'uppgifter om din hälsa', en: 'information about your health' },
  genetic: { sv: 'uppgifter om dina gener', en: 'information about your genes' },
  biometric: {
    sv: 'fingeravtryck eller liknande som känner igen dig',
    en: 'fingerprints or the like that identify you',
  },
  sexLife: {
    sv: 'uppgifter om ditt sexualliv eller din läggning',
    en: 'information about your sex life or orientation',
  },
  ethnicOrigin: { sv: 'uppgifter om ditt ursprung', en: 'information about your origin' },
  politics: { sv: 'uppgifter om dina politiska åsikter', en: 'information about your political opinions' },
  religion: { sv: 'uppgifter om din tro eller övertygelse', en: 'information about your faith or beliefs' },
  unionMembership: { sv: 'att du är med i en fackförening', en: 'that you belong to a trade union' },
  crime: { sv: 'uppgifter om brott', en: 'information about crimes' },
  economy: { sv: 'uppgifter om din ekonomi', en: 'information about your finances' },
  credentials: { sv: 'dina inloggningsuppgifter', en: 'your sign-in details' },
  location: { sv: 'uppgifter om var du har varit', en: 'information about where you have been' },
  picture: { sv: 'bild, ljud eller film där du är med', en: 'pictures, sound or film of you' },
  other: { sv: 'andra uppgifter om dig', en: 'other information about you' },
}) satisfies Record<DataKind, Text>;
