import type { Text } from '../../../shared/text.ts';
import type { IncidentKind } from '../contract/words.ts';
import { senderSection } from './sender.ts';
import { facts, type TemplateSpec } from './template.ts';

/** Kinds of events that are unlawful access to data when somebody has meant them. */
const intrusions: readonly IncidentKind[] = ['wrongAccess', 'malware', 'phishing'];
const intrusion: Text = {
  sv: 'Dataintrång (brottsbalken 4 kap. 9 c §); polisen bedömer',
  en: 'Unlawful access to data (Criminal Code ch. 4 s. 9 c); for the police to judge',
};

/** What is at hand when a suspected crime is reported. Source: brottsbalken 4 kap. 9 c §; CSF 2025:1507 33 § 4. */
export const police: TemplateSpec = {
  title: { sv: 'Underlag för polisanmälan', en: 'Basis for a police report' },
  takes: [
    'kind',
    'what',
    'where',
    'service',
    'began',
    'noticed',
    'ended',
    'howFound',
    'malicious',
    'indicators',
    'outsidersHadAccess',
  ],
  paragraph: { sv: 'Brottsbalken 4 kap. 9 c §', en: 'Criminal Code ch. 4 s. 9 c' },
  source: 'Brottsbalken 4 kap. 9 c §; polisen har ingen fast blankett för myndigheter',
  certainty: 'probable',
  secrecy: ['incidentFile', 'security'],
  warnings: [
    {
      sv: 'Lämna inga patientuppgifter utan att först pröva sekretessen.',
      en: 'Hand over no patient data before secrecy has been tested.',
    },
  ],
  sections: [
    senderSection,
    {
      key: 'suspicion',
      title: { sv: 'Misstanken', en: 'The suspicion' },
      fields: [
        {
          key: 'crime',
          label: { sv: 'Brott som misstänks', en: 'Suspected crime' },
          value: ({ facts: { kind } }) => (intrusions.includes(kind) ? intrusion : null),
        },
        ...facts('kind'),
        { fact: 'what', label: { sv: 'Vad som har hänt', en: 'What happened' } },
        ...facts('malicious', 'outsidersHadAccess'),
      ],
    },
    {
      key: 'when',
      title: { sv: 'När och var', en: 'When and where' },
      fields: [...facts('began', 'ended', 'noticed', 'howFound', 'where', 'service')],
    },
    {
      key: 'evidence',
      title: { sv: 'Bevis', en: 'Evidence' },
      fields: [
        { fact: 'indicators', none: { sv: 'Inga kända', en: 'None known' } },
        {
          key: 'kept',
          label: { sv: 'Var bevisen finns', en: 'Where the evidence is kept' },
          value: ({ number }) => ({
            sv: `Filer med kontrollsumma (SHA-256) i ärende ${number}`,
            en: `Files with checksum (SHA-256) in case ${number}`,
          }),
        },
      ],
    },
  ],
};
