import { texts } from '../../shared/text.ts';

/** Words of the trend line. */
export const trendText = texts({
  said: {
    sv: '{caption}. Från {from} till {to} den {day}. Senaste mätningen: {latest}.',
    en: '{caption}. From {from} to {to} on {day}. Latest reading: {latest}.',
  },
  read: { sv: 'Mätningar', en: 'Readings' },
  way: { sv: 'Vägen till målet', en: 'The way to the target' },
  baseline: { sv: 'Utgångsläge', en: 'Baseline' },
  reading: { sv: 'Mätning', en: 'Reading' },
  target: { sv: 'Mål', en: 'Target' },
  day: { sv: 'Dag', en: 'Day' },
  value: { sv: 'Värde', en: 'Value' },
  what: { sv: 'Vad', en: 'What' },
});
