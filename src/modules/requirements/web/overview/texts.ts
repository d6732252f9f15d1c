import { texts } from '../../../../shared/text.ts';

export const overviewText = texts({
  leadReader: {
    sv: 'Lagar, föreskrifter och standarder som regionen ska följa eller mäter sig mot.',
    en: 'Laws, regulations and standards that the region must follow or measures itself against.',
  },
  frameworks: { sv: 'Ramverk', en: 'Frameworks' },
  lead: {
    sv: 'Lagar, föreskrifter och standarder som ni mäter er mot. Varje krav visar vad som uppfyller det, vad som visar det och vem som har bedömt.',
    en: 'Laws, regulations and standards you measure yourselves against. Each requirement shows what meets it, what proves it and who has assessed it.',
  },
  import: { sv: 'Importera ramverk', en: 'Import a framework' },
  begun: { sv: 'Bedöms', en: 'Being assessed' },
  notBegun: { sv: 'Inte påbörjade', en: 'Not begun' },
  about: { sv: '{count} krav', en: '{count} {count|requirement|requirements}' },
  version: { sv: 'version {version}', en: 'version {version}' },
  builtin: { sv: 'Ingår i Värna', en: 'Included in Värna' },
  imported: { sv: 'Importerat', en: 'Imported' },
  none: { sv: 'Inga ramverk än', en: 'No frameworks yet' },
  noneText: {
    sv: 'Importera ett ramverk från fil: CISO Assistant (YAML), OSCAL (JSON) eller Excel.',
    en: 'Import a framework from a file: CISO Assistant (YAML), OSCAL (JSON) or Excel.',
  },
  noneReader: {
    sv: 'När informationssäkerhetsfunktionen har importerat ett ramverk visas det här.',
    en: 'When the information security office has imported a framework it is shown here.',
  },
});
