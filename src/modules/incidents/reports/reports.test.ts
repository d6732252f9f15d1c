import { describe, expect, test } from 'vitest';
import type { Facts } from '../contract/facts.ts';
import { ReportTemplate } from '../contract/report-output.ts';
import { makeReport } from './make.ts';
import { reportSheet } from './sheet.ts';
import { templateFor, templates } from './templates.ts';
import { aKnown } from './testing.ts';

const texts = [
  'what',
  'where',
  'howFound',
  'consequences',
  'causeText',
  'indicators',
  'measuresTaken',
  'measuresPlanned',
] as const;
const lines = ['processorName', 'controllerName', 'service', 'whyNotInformed', 'secrecyWishes'] as const;
const mark = (name: string) => `§${name}§`;
/** Every fact written in words says its own name. */
const marked = Object.fromEntries([...texts, ...lines].map((name) => [name, mark(name)])) as Partial<Facts>;
const made = (template: ReportTemplate, facts: Partial<Facts> = marked) =>
  makeReport({ template, receiver: null }, aKnown({ facts }));
const fieldsOf = (template: ReportTemplate, facts?: Partial<Facts>) =>
  made(template, facts).sections.flatMap(({ fields }) => fields);

describe.each(ReportTemplate.options)('%s', (template) => {
  const { takes } = templates[template];
  test('tells nothing of a fact its receiver has not asked for', () => {
    const report = made(template);
    const told = JSON.stringify([report, reportSheet(report, 'sv'), reportSheet(report, 'en')]);
    const leaked = [...texts, ...lines].filter((name) => !takes.includes(name) && told.includes(mark(name)));
    expect(leaked).toEqual([]);
    expect(
      fieldsOf(template).flatMap(({ fact }) => (fact && !takes.includes(fact as keyof Facts) ? [fact] : [])),
    ).toEqual([]);
  });

  test('takes no fact it does not show, but the one by which it asks for another', () => {
    const shown = new Set(fieldsOf(template).map(({ fact }) => fact));
    const silent = template === 'imyBreach' ? ['ongoing'] : [];
    expect(takes.filter((fact) => !shown.has(fact))).toEqual(silent);
  });

  test('has a name and a key of its own at each field, in both languages', () => {
    const fields = fieldsOf(template);
    expect(fields.filter(({ key, label }) => !key || !label.sv || !label.en)).toEqual([]);
    expect(new Set(fields.map(({ key }) => key)).size).toBe(fields.length);
  });

  test('says in each shape that it is an exercise', () => {
    const report = makeReport({ template, receiver: null }, aKnown({ exercise: true }));
    expect(report.exercise).toBe(true);
    expect(report.text.sv).toContain('Detta är en övning');
    expect(reportSheet(report, 'sv')).toMatchObject({ mark: 'ÖVNING', title: expect.stringMatching(/^ÖVNING: /) });
    expect(reportSheet(made(template), 'sv')).not.toHaveProperty('mark');
  });
});

describe('each receiver only its own', () => {
  const never = (template: ReportTemplate, ...facts: (keyof Facts)[]) =>
    expect(templates[template].takes.filter((fact) => facts.includes(fact))).toEqual([]);
  test('IMY is told nothing of indicators, hours or patient harm', () =>
    never('imyBreach', 'indicators', 'hoursLimited', 'fallbackHours', 'service', 'patientHarm', 'criticalSystem'));
  test.each(['csirtEarlyWarning', 'csirtNotification', 'csirtInterim', 'csirtStatus', 'csirtFinal'] as const)(
    '%s tells nothing of persons or patients',
    (template) =>
      never(template, 'persons', 'records', 'groups', 'dataKinds', 'riskToPersons', 'consequences', 'patientHarm'),
  );
  test('IVO, the agency, the police and those concerned are told nothing of the region’s protection', () => {
    for (const template of ['lexMaria', 'medicalDevice', 'toPersons', 'toController'] as const)
      never(template, 'indicators', 'criticalSystem', 'protectedInformation');
    never('police', 'persons', 'groups', 'dataKinds', 'patientHarm');
  });
});

describe('the form of IMY', () => {
  test('comes in its order, with the numbers that are known', () => {
    const numbers = fieldsOf('imyBreach').flatMap(({ number }) => (number ? [Number(number)] : []));
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    const known = fieldsOf('imyBreach').filter(({ number, certainty }) => number && certainty === 'verified');
    expect(known.map(({ number, key }) => `${number} ${key}`)).toEqual([
      '3 address',
      '9 replies',
      '13 ended',
      '25 groups',
      '26 dataKinds',
      '28 consequences',
      '30 measuresTaken',
      '30 measuresPlanned',
      '32 personsInformedAt',
      '34 whenInformed',
      '35 whyNotInformed',
    ]);
  });

  const stateOf = (key: string, facts: Partial<Facts>) =>
    fieldsOf('imyBreach', facts).find((field) => field.key === key)?.state;
  test('asks when they were told only of those who were, and why not only where nobody will be', () => {
    expect(stateOf('personsInformedAt', { personsInformed: 'yes' })).toBe('unknown');
    expect(stateOf('personsInformedAt', { personsInformed: 'no' })).toBe('notApplicable');
    expect(stateOf('whenInformed', { personsInformed: 'no', personsWillBeInformed: 'yes' })).toBe('unknown');
    expect(stateOf('whyNotInformed', { personsInformed: 'no', personsWillBeInformed: 'no' })).toBe('unknown');
    expect(stateOf('whyNotInformed', { personsInformed: 'yes' })).toBe('notApplicable');
  });

  test('says by when the unknown is to be added once a supplement is owed', () => {
    const supplementDueAt = '2026-12-20T10:00:00.000Z';
    const known = aKnown({ supplementDueAt, duty: { regime: 'gdpr33', stage: 'supplement' } });
    const report = makeReport({ template: 'imyBreach', receiver: null }, known);
    const fields = report.sections.flatMap(({ fields: those }) => those);
    expect(fields.filter(({ dueOn }) => dueOn === '2026-12-20').map(({ key }) => key)).toEqual(
      expect.arrayContaining(['began', 'persons', 'records', 'groups', 'cause']),
    );
    expect(report.text.sv).toContain('kompletteras senast 2026-12-20');
  });

  test('wants the reason when it is late, and no reason before', () => {
    const late = (now: string) => {
      const known = aKnown({ now, duty: { regime: 'gdpr33', stage: 'notification', dueAt: '2026-11-24T09:00:00Z' } });
      const { sections } = makeReport({ template: 'imyBreach', receiver: null }, known);
      return sections.flatMap(({ fields }) => fields).find(({ key }) => key === 'lateReason')?.state;
    };
    expect(late('2026-11-24T08:59:00Z')).toBe('notApplicable');
    expect(late('2026-11-24T09:01:00Z')).toBe('unknown');
  });
});

describe('the letter to those concerned', () => {
  const letter = (facts: Partial<Facts>) => made('toPersons', facts).letter?.sv ?? '';
  test('is whole: what happened, what data, what it may mean, what is done, what one can do, whom to ask', () => {
    const text = letter({
      what: 'Ett brev med dina provsvar gick till fel person.',
      dataKinds: ['health', 'personalNumber'],
      consequences: 'Någon annan har kunnat läsa dina provsvar.',
      measuresTaken: 'Brevet är tillbaka hos oss.',
    });
    for (const heading of [
      'Vad som har hänt',
      'Vilka uppgifter',
      'Vad det kan betyda',
      'Vad vi gör',
      'Vad du själv kan göra',
      'Frågor',
      'klaga',
    ])
      expect(text).toContain(heading);
    expect(text).toContain('– uppgifter om din hälsa\n– ditt personnummer');
    expect(text).not.toContain('[Skriv');
  });

  test('leaves a place to write in where nothing is known', () => {
    expect(letter({})).toContain('[Skriv: vad som har hänt');
  });
});

test('a duty asks for the report of its law and stage', () => {
  expect(templateFor({ regime: 'cybersecurity', stage: 'earlyWarning' })).toBe('csirtEarlyWarning');
  expect(templateFor({ regime: 'cybersecurity', stage: 'finalReport' })).toBe('csirtFinal');
  expect(templateFor({ regime: 'gdpr33', stage: 'supplement' })).toBe('imyBreach');
  expect(templateFor({ regime: 'gdpr34', stage: 'toPersons' })).toBe('toPersons');
});

test('what cannot stand in the open carries the provision, what anyone may know carries none', () => {
  const marks = (key: string) =>
    fieldsOf('imyBreach')
      .find((field) => field.key === key)
      ?.secrecy.map(({ paragraph }) => paragraph.sv);
  expect(marks('what')).toEqual(['OSL 18 kap. 8 b §', 'OSL 25 kap. 1 §']);
  expect(marks('registrationNumber')).toEqual([]);
});
