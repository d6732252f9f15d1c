import type { PlaybookStep } from '../contract/playbook.ts';
import type { IncidentKind } from '../contract/words.ts';
import { paper, wrongAccess, wrongRecipient } from './data.ts';
import { lostEquipment, other, physical } from './equipment.ts';
import { malware, outage, phishing } from './systems.ts';

/** The playbooks as they are from the start, by kind of event; the region then keeps its own versions. */
export const deliveredPlaybooks: Readonly<Record<IncidentKind, readonly PlaybookStep[]>> = {
  lostEquipment,
  wrongRecipient,
  wrongAccess,
  malware,
  phishing,
  outage,
  paper,
  physical,
  other,
};
