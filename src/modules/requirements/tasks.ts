import type { TaskKind } from '../../platform/module.ts';

/** Checks by a day: of what shows that a requirement is met, of what protects, and of the judgement itself. */
export const tasks: readonly TaskKind[] = [
  {
    kind: 'requirements.checkEvidence',
    name: { sv: 'Kontrollera underlag', en: 'Check evidence' },
    escalates: true,
    deputies: true,
  },
  {
    kind: 'requirements.checkSafeguard',
    name: { sv: 'Kontrollera skyddsåtgärd', en: 'Check safeguard' },
    escalates: true,
    deputies: true,
  },
  {
    kind: 'requirements.checkAssessment',
    name: { sv: 'Gör om kravbedömning', en: 'Assess requirement again' },
    escalates: true,
    deputies: true,
  },
];
