import { texts } from '../../../../shared/text.ts';

export const homeText = texts({
  standing: { sv: 'Så står kraven för {unit}', en: 'How the requirements stand at {unit}' },
  allFrameworks: { sv: 'Alla ramverk', en: 'All frameworks' },
  nothingBegun: {
    sv: 'Inget ramverk har börjat bedömas här.',
    en: 'No framework has begun to be assessed here.',
  },
  checks: { sv: 'Krav att kontrollera', en: 'Requirements to check' },
  evidence: { sv: 'Underlag som går ut', en: 'Evidence about to expire' },
  all: { sv: 'Alla {count}', en: 'All {count}' },
  calm: {
    sv: 'Inget krav ska kontrolleras och inget underlag går ut de närmaste {days} dagarna.',
    en: 'No requirement is to be checked and no evidence expires within {days} days.',
  },
  attention: { sv: 'Att ta tag i', en: 'To see to' },
  since: { sv: 'Sedan {title}, {day}:', en: 'Since {title}, {day}:' },
  better: { sv: '{count} bättre', en: '{count} better' },
  worse: { sv: '{count} sämre', en: '{count} worse' },
  same: { sv: 'inget har ändrats', en: 'nothing has changed' },
  lastFrozen: { sv: 'Senast fastställda bedömningar', en: 'Latest frozen assessments' },
  approvedBy: { sv: 'godkänd av {name}', en: 'approved by {name}' },
});
