import type { PlaybookStep } from '../contract/playbook.ts';
import { judgeBreach, register, step, tellUnit } from './step.ts';

/** A phone, computer, card or memory is gone. */
export const lostEquipment: readonly PlaybookStep[] = [
  step('wipe', {
    role: 'serviceManager',
    days: 0,
    title: { sv: 'Spärra och fjärradera enheten', en: 'Block the device and wipe it remotely' },
    text: {
      sv: 'Anteckna klockslag och om raderingen gick fram. Var enheten krypterad?',
      en: 'Note the time and whether the wipe got through. Was the device encrypted?',
    },
  }),
  step('credentials', {
    role: 'serviceManager',
    days: 0,
    title: { sv: 'Spärra kort, konton och certifikat', en: 'Block cards, accounts and certificates' },
  }),
  step('what-was-there', {
    role: 'unitManager',
    days: 1,
    title: { sv: 'Ta reda på vad som fanns på enheten', en: 'Find out what was on the device' },
  }),
  judgeBreach,
  step('police', {
    role: 'unitManager',
    days: 2,
    title: { sv: 'Polisanmäl om enheten är stulen', en: 'Report to the police if it was stolen' },
  }),
  register,
];

/** A break-in, or damage to rooms and equipment. */
export const physical: readonly PlaybookStep[] = [
  step('secure-place', {
    role: 'unitManager',
    days: 0,
    title: { sv: 'Säkra platsen och rör så lite som möjligt', en: 'Secure the place and touch as little as possible' },
  }),
  step('inventory', {
    role: 'unitManager',
    days: 1,
    title: { sv: 'Gå igenom vad som saknas eller är skadat', en: 'Go through what is missing or damaged' },
    text: {
      sv: 'Utrustning, nycklar, kort, papper. Kan någon ha suttit vid en dator?',
      en: 'Equipment, keys, cards, papers. May somebody have sat at a computer?',
    },
  }),
  step('police', {
    role: 'unitManager',
    days: 1,
    title: { sv: 'Polisanmäl intrånget', en: 'Report the break-in to the police' },
  }),
  judgeBreach,
  step('protection', {
    role: 'securityCoordinator',
    days: 21,
    title: { sv: 'Se över lås, larm och passersystem', en: 'Review locks, alarms and entry system' },
  }),
  register,
];

/** None of the others. */
export const other: readonly PlaybookStep[] = [
  step('contain', {
    role: 'securityCoordinator',
    days: 0,
    title: { sv: 'Begränsa skadan', en: 'Limit the damage' },
  }),
  step('evidence', {
    role: 'securityCoordinator',
    days: 1,
    title: { sv: 'Samla det som visar vad som hänt', en: 'Gather what shows what happened' },
  }),
  judgeBreach,
  step('cause', {
    role: 'securityCoordinator',
    days: 14,
    title: { sv: 'Ta reda på grundorsaken', en: 'Find the root cause' },
  }),
  register,
  tellUnit,
];
