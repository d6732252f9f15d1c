import { texts } from '../../../../shared/text.ts';

export const rulesText = texts({
  lead: {
    sv: 'Den som skriver ett styrdokument kan låta det börja gälla när beslutet fattats någon annanstans, till exempel i nämnden. Välj de slag där Värna i stället ska kräva att namngivna personer har godkänt texten först.',
    en: 'Whoever writes a governing document may bring it into force once it has been decided elsewhere, such as by the board. Choose the kinds where Värna is to demand that named people approve the text first.',
  },
  kinds: { sv: 'Måste godkännas i Värna', en: 'Must be approved in Värna' },
  hint: {
    sv: 'Gäller utkast som inte är beslutade än. Det som redan gäller påverkas inte.',
    en: 'Holds for drafts not yet decided. What is in force already is not affected.',
  },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Reglerna är sparade', en: 'The rules are saved' },
});
