import type { SecrecyMark } from '../contract/report-output.ts';

/** Provisions of offentlighets- och sekretesslagen (2009:400) that may hold for what stands in a report. */
const provisions = {
  incidentFile: {
    paragraph: { sv: 'OSL 18 kap. 8 b §', en: 'OSL ch. 18 s. 8 b' },
    reason: {
      sv: 'Uppgift i en incidentrapport eller om åtgärder efter den',
      en: 'What stands in an incident report, or about measures after it',
    },
  },
  security: {
    paragraph: { sv: 'OSL 18 kap. 8 §', en: 'OSL ch. 18 s. 8' },
    reason: {
      sv: 'Uppgift om säkerhetsåtgärder för it-system och behörigheter',
      en: 'What tells of security measures for IT systems and access rights',
    },
  },
  health: {
    paragraph: { sv: 'OSL 25 kap. 1 §', en: 'OSL ch. 25 s. 1' },
    reason: {
      sv: 'Enskildas hälsa eller andra personliga förhållanden',
      en: 'Individuals’ health or other personal circumstances',
    },
  },
} as const satisfies Record<string, SecrecyMark>;

export type Provision = keyof typeof provisions;
export const marksOf = (keys: readonly Provision[]): SecrecyMark[] => keys.map((key) => provisions[key]);
