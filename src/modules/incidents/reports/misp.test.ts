import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Tlp } from '../contract/words.ts';
import { indicatorsIn } from './indicators.ts';
import { mispEvent } from './misp.ts';
import { aKnown } from './testing.ts';

const digits = z.string().regex(/^\d+$/);
const oneOf = (...values: [string, ...string[]]) => z.enum(values);
/** The fields of an event and what they may hold, as MISP's core format says. */
const Event = z.strictObject({
  uuid: z.uuid(),
  info: z.string().min(1),
  date: z.iso.date(),
  timestamp: digits,
  published: z.boolean(),
  threat_level_id: oneOf('1', '2', '3', '4'),
  analysis: oneOf('0', '1', '2'),
  distribution: oneOf('0', '1', '2', '3', '4'),
  Attribute: z.array(
    z.strictObject({
      uuid: z.uuid(),
      type: oneOf('url', 'email-src', 'ip-dst', 'sha256', 'sha1', 'md5', 'filename', 'domain'),
      category: oneOf('Network activity', 'Payload delivery'),
      value: z.string().min(1),
      to_ids: z.boolean(),
      distribution: oneOf('0', '1', '2', '3', '4', '5'),
      comment: z.string(),
      timestamp: digits,
    }),
  ),
  Tag: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
});

const indicators =
  'Mejlet kom från avsandare[at]angripare.example och länkade till hxxps://angripare[.]example/logga-in, se 203.0.113.7; 44d88612fea8a8f36de82e1278abb02f.';
const known = aKnown({
  facts: {
    kind: 'phishing',
    what: 'Anna klickade',
    malicious: 'yes',
    indicators,
    noticed: { at: '2026-11-20T23:30:00Z', certainty: 'exact' },
  },
});

test('a case becomes an event of MISP’s core format, with its indicators and nothing written in words', () => {
  const event = mispEvent(known);
  expect(Event.parse(event.Event)).toEqual(event.Event);
  expect(event.Event).toMatchObject({
    info: 'INC-2026-0001 Phishing',
    date: '2026-11-21',
    threat_level_id: '2',
    analysis: '1',
  });
  expect(event.Event.Attribute.map(({ type, value }) => `${type} ${value}`)).toEqual([
    'email-src avsandare@angripare.example',
    'url https://angripare.example/logga-in',
    'ip-dst 203.0.113.7',
    'md5 44d88612fea8a8f36de82e1278abb02f',
  ]);
  expect(JSON.stringify(event)).not.toMatch(/Anna|Mejlet|Avdelning|Brev/);
});

test.each([
  ['amberStrict', '0', 'tlp:amber+strict'],
  ['amber', '1', 'tlp:amber'],
  ['green', '2', 'tlp:green'],
  ['clear', '3', 'tlp:clear'],
] as const)('%s goes no farther than distribution %s', (tlp: Tlp, distribution, tag) => {
  const { Event: event } = mispEvent({ ...known, tlp });
  expect(event.distribution).toBe(distribution);
  expect(event.Tag).toContainEqual({ name: tag });
});

test('an exercise says so in name and tag', () => {
  const { Event: event } = mispEvent({ ...known, exercise: true });
  expect(event.info).toMatch(/^EXERCISE /);
  expect(event.Tag).toContainEqual({ name: 'rsit:test="test"' });
});

test('the same indicator keeps its id from one export to the next', () => {
  const ids = (now: string) => mispEvent({ ...known, now }).Event.Attribute.map(({ uuid }) => uuid);
  expect(ids('2026-11-22T10:00:00Z')).toEqual(ids('2026-12-22T10:00:00Z'));
});

test('words are no indicators, and the same one stands once', () => {
  expect(indicatorsIn('Vi såg inget. Kanske servern i källaren?')).toEqual([]);
  expect(indicatorsIn('evil.example, evil[.]example')).toHaveLength(1);
});
