import { texts } from '../../../shared/text.ts';

/** What the module's pages are called. */
export const pageTitles = texts({
  requirements: { sv: 'Krav', en: 'Requirements' },
  framework: { sv: 'Ramverk', en: 'Framework' },
  requirement: { sv: 'Krav', en: 'Requirement' },
  checks: { sv: 'Bedömda krav', en: 'Assessed requirements' },
  assessment: { sv: 'Bedömning', en: 'Assessment' },
  coverage: { sv: 'Täckning', en: 'Coverage' },
  statement: { sv: 'Uttalande om tillämplighet', en: 'Statement of applicability' },
  frozen: { sv: 'Fastställda bedömningar', en: 'Frozen assessments' },
  frozenShort: { sv: 'Bedömningar', en: 'Assessments' },
  oneFrozen: { sv: 'Fastställd bedömning', en: 'Frozen assessment' },
  freeze: { sv: 'Fastställ en bedömning', en: 'Freeze an assessment' },
  comparison: { sv: 'Jämförelse', en: 'Comparison' },
  safeguards: { sv: 'Skyddsåtgärder', en: 'Safeguards' },
  safeguard: { sv: 'Skyddsåtgärd', en: 'Safeguard' },
  newSafeguard: { sv: 'Ny skyddsåtgärd', en: 'New safeguard' },
  evidenceList: { sv: 'Underlag', en: 'Evidence' },
  evidence: { sv: 'Underlag', en: 'Evidence' },
  newEvidence: { sv: 'Nytt underlag', en: 'New evidence' },
});
