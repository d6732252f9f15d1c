import { type Text, texts } from '../../../shared/text.ts';
import type { Tone } from '../../../ui/StatusMark.tsx';
import type { AssessmentStatus, Flag, SafeguardStatus, TraceState } from '../contract/words.ts';

export {
  evidenceNames,
  reasonNames,
  relationNames,
  safeguardNames,
  shortcomingNames,
  statusNames,
} from '../texts/values.ts';

export const statusTones: Record<AssessmentStatus, Tone> = {
  met: 'ok',
  partly: 'watch',
  notMet: 'serious',
  notAssessed: 'neutral',
  notApplicable: 'neutral',
};

export const flagNames: Record<Flag, Text> = texts({
  metByNothing: { sv: 'Inget kopplat', en: 'Nothing linked' },
  noDocument: { sv: 'Styrdokument saknas', en: 'No governing document' },
  noEvidence: { sv: 'Underlag saknas', en: 'No evidence' },
  evidenceExpired: { sv: 'Underlag har gått ut', en: 'Evidence has expired' },
  checkOverdue: { sv: 'Kontroll försenad', en: 'Check overdue' },
  traceBroken: { sv: 'Bruten koppling', en: 'Broken trace' },
});
export const flagTones: Record<Flag, Tone> = {
  metByNothing: 'late',
  noDocument: 'watch',
  noEvidence: 'neutral',
  evidenceExpired: 'late',
  checkOverdue: 'late',
  traceBroken: 'late',
};

export const safeguardTones: Record<SafeguardStatus, Tone> = {
  planned: 'probable',
  active: 'ok',
  degraded: 'watch',
  retired: 'neutral',
};

export const traceNames: Record<TraceState, Text> = texts({
  holds: { sv: 'Gäller', en: 'Holds' },
  newerVersion: { sv: 'Nyare version finns', en: 'There is a newer version' },
  notInForce: { sv: 'Gäller inte än', en: 'Not yet in force' },
  withdrawn: { sv: 'Upphävt', en: 'Withdrawn' },
  hidden: { sv: 'Du får inte läsa dokumentet', en: 'You may not read the document' },
});
export const traceTones: Record<TraceState, Tone> = {
  holds: 'ok',
  newerVersion: 'watch',
  notInForce: 'late',
  withdrawn: 'late',
  hidden: 'neutral',
};

/** Words that several of the module's pages use. */
export const text = texts({
  framework: { sv: 'Ramverk', en: 'Framework' },
  requirement: { sv: 'Krav', en: 'Requirement' },
  unit: { sv: 'Enhet', en: 'Unit' },
  status: { sv: 'Status', en: 'Status' },
  owner: { sv: 'Ansvarig', en: 'Owner' },
  number: { sv: 'Nummer', en: 'Number' },
  title: { sv: 'Titel', en: 'Title' },
  checkedOn: { sv: 'Kontrollerat den', en: 'Checked on' },
  nextCheckOn: { sv: 'Nästa kontroll', en: 'Next check' },
  validUntil: { sv: 'Gäller till', en: 'Valid until' },
  collectedOn: { sv: 'Insamlat den', en: 'Collected on' },
  documents: { sv: 'Styrdokument', en: 'Governing documents' },
  safeguards: { sv: 'Skyddsåtgärder', en: 'Safeguards' },
  evidence: { sv: 'Underlag', en: 'Evidence' },
  save: { sv: 'Spara', en: 'Save' },
  saved: { sv: 'Sparat', en: 'Saved' },
  remove: { sv: 'Ta bort', en: 'Remove' },
  expired: { sv: 'utgånget', en: 'expired' },
  late: { sv: 'försenad', en: 'overdue' },
  soon: { sv: 'snart', en: 'soon' },
  from: { sv: 'från {unit}', en: 'from {unit}' },
  pdf: { sv: 'PDF', en: 'PDF' },
  xlsx: { sv: 'Excel', en: 'Excel' },
  more: { sv: 'Mer', en: 'More' },
});
