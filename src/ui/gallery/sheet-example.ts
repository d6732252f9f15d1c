import type { Sheet } from '../../shared/sheet.ts';

const states = ['ok', 'ok', 'ok', 'watch', 'ok', 'late', 'ok', 'ok', 'none', 'not-applicable'] as const;
const cells = Array.from({ length: 40 }, (_, place) => ({
  label: `A.${place + 1}`,
  state: states[place % states.length] ?? 'ok',
}));

/** An invented statement of applicability, in both languages. */
export const sheetExample: Record<'sv' | 'en', Sheet> = {
  sv: {
    title: 'Uttalande om tillämplighet',
    subtitle: 'ISO/IEC 27001:2022',
    language: 'sv',
    facts: [
      { label: 'Omfattning', value: 'Region Exempel' },
      { label: 'Per den', value: '2026-10-26' },
      { label: 'Godkänt av', value: 'Siv Bergåker, informationssäkerhetschef' },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: 'Sammanfattning' },
      {
        kind: 'paragraph',
        text: 'Av 93 skyddsåtgärder är 86 tillämpliga. 79 är införda, fyra delvis och tre återstår.',
      },
      {
        kind: 'list',
        items: ['Underrättelser om hot saknar beslutat arbetssätt.', 'Återläsningstest görs inte i alla system.'],
      },
      { kind: 'strip', caption: 'Kraven i ordning', cells },
      {
        kind: 'table',
        caption: 'Tillämpliga åtgärder',
        columns: [
          { label: 'Krav', width: 3 },
          { label: 'Motivering', width: 4 },
          { label: 'Styrdokument', width: 3 },
          { label: 'Kontrollerad', width: 2, align: 'end' },
        ],
        rows: [
          ['A.5.1 Policyer', 'Lag och förordning kräver det', 'Policy för informationssäkerhet', '2026-09-14'],
          ['A.8.15 Loggning', 'Patientdatalagen 4 kap. 3 §', 'Riktlinje för loggkontroll', '2026-08-30'],
        ],
      },
    ],
    source: 'Värna, kravregistret, 2026-10-26 16:30',
  },
  en: {
    title: 'Statement of applicability',
    subtitle: 'ISO/IEC 27001:2022',
    language: 'en',
    facts: [
      { label: 'Scope', value: 'Region Exempel' },
      { label: 'As of', value: '2026-10-26' },
      { label: 'Approved by', value: 'Siv Bergåker, chief information security officer' },
    ],
    blocks: [
      { kind: 'heading', level: 1, text: 'Summary' },
      {
        kind: 'paragraph',
        text: 'Of 93 safeguards 86 are applicable. 79 are in place, four partly, and three remain.',
      },
      {
        kind: 'list',
        items: ['Threat intelligence has no decided way of working.', 'Restore tests are not made in all systems.'],
      },
      { kind: 'strip', caption: 'The requirements in order', cells },
      {
        kind: 'table',
        caption: 'Applicable safeguards',
        columns: [
          { label: 'Requirement', width: 3 },
          { label: 'Reason', width: 4 },
          { label: 'Governing document', width: 3 },
          { label: 'Checked', width: 2, align: 'end' },
        ],
        rows: [
          ['A.5.1 Policies', 'Required by law', 'Information security policy', '2026-09-14'],
          ['A.8.15 Logging', 'Patient Data Act ch. 4 s. 3', 'Guideline for log review', '2026-08-30'],
        ],
      },
    ],
    source: 'Värna, register of requirements, 2026-10-26 16:30',
  },
};
