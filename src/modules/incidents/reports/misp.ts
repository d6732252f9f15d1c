import { createHash } from 'node:crypto';
import type { IncidentKind, State, Tlp } from '../contract/words.ts';
import { kindNames } from '../texts/words.ts';
import { type Indicator, indicatorsIn } from './indicators.ts';
import type { Known } from './known.ts';
import { dayOf } from './value.ts';

type Tag = { name: string };
type Attribute = {
  uuid: string;
  type: string;
  category: string;
  value: string;
  to_ids: boolean;
  distribution: string;
  comment: string;
  timestamp: string;
};
/** An event as MISP's core format has it; numbers go as strings. Source: MISP core format, sections 2.2–2.5. */
export type MispEvent = {
  Event: {
    uuid: string;
    info: string;
    date: string;
    timestamp: string;
    published: boolean;
    threat_level_id: string;
    analysis: string;
    distribution: string;
    Attribute: Attribute[];
    Tag: Tag[];
  };
};

/** 0 one's own organisation, 1 the community, 2 connected communities, 3 all. `red` is never passed on. */
const distribution: Record<Tlp, string> = { red: '0', amberStrict: '0', amber: '1', green: '2', clear: '3' };
const tlpTag: Record<Tlp, string> = {
  red: 'tlp:red',
  amberStrict: 'tlp:amber+strict',
  amber: 'tlp:amber',
  green: 'tlp:green',
  clear: 'tlp:clear',
};
/** 0 initial, 1 ongoing, 2 complete. */
const analysis: Record<State, string> = {
  event: '0',
  assessed: '0',
  incident: '1',
  dismissed: '2',
  merged: '2',
  closed: '2',
};

/** The Reference Security Incident Taxonomy's word for each kind. */
const rsit: Record<IncidentKind, string> = {
  lostEquipment: 'rsit:information-content-security="data-loss"',
  wrongRecipient: 'rsit:information-content-security="data-leak"',
  wrongAccess: 'rsit:information-content-security="unauthorised-information-access"',
  malware: 'rsit:malicious-code="infected-system"',
  phishing: 'rsit:fraud="phishing"',
  outage: 'rsit:availability="outage"',
  paper: 'rsit:information-content-security="data-leak"',
  physical: 'rsit:intrusions="burglary"',
  other: 'rsit:other="other"',
};

/** 1 high, 2 medium, 3 low, 4 undefined. */
function threatLevel({ major, facts }: Known): string {
  if (major || facts.criticalSystem === 'yes') return '1';
  if (facts.malicious === 'yes') return '2';
  return facts.malicious === 'no' ? '3' : '4';
}

/** A case as an event to share: its kind and its indicators, nothing of people, units or what was written in words. */
export function mispEvent(known: Known): MispEvent {
  const { id, number, exercise, tlp, facts, receivedAt, state, now } = known;
  const timestamp = String(Math.floor(Date.parse(now) / 1000));
  const info = `${exercise ? 'EXERCISE ' : ''}${number} ${kindNames[facts.kind].en}`;
  return {
    Event: {
      uuid: id,
      info,
      date: dayOf(facts.noticed.at ?? receivedAt),
      timestamp,
      published: false,
      threat_level_id: threatLevel(known),
      analysis: analysis[state],
      distribution: distribution[tlp],
      Attribute: indicatorsIn(facts.indicators).map((one) => attribute(one, { id, timestamp })),
      Tag: [{ name: tlpTag[tlp] }, { name: rsit[facts.kind] }, ...(exercise ? [{ name: 'rsit:test="test"' }] : [])],
    },
  };
}

/** `5` inherits the event's distribution. */
function attribute(
  { type, category, value, toIds }: Indicator,
  { id, timestamp }: { id: string; timestamp: string },
): Attribute {
  const uuid = uuidOf(`${id} ${type} ${value}`);
  return { uuid, type, category, value, to_ids: toIds, distribution: '5', comment: '', timestamp };
}

/** The same indicator of the same case has the same id each time it is exported: a UUID of version 8, made of a digest. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
