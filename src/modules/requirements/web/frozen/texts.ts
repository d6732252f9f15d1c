import { texts } from '../../../../shared/text.ts';

export const frozenText = texts({
  lead: {
    sv: 'Så som det stod en viss dag, godkänt och oföränderligt. Två bedömningar kan jämföras.',
    en: 'As it stood on a day, approved and unchangeable. Two assessments can be compared.',
  },
  counted: { sv: '{count|bedömning|bedömningar}', en: '{count|assessment|assessments}' },
  freeze: { sv: 'Fastställ en bedömning', en: 'Freeze an assessment' },
  none: { sv: 'Ingen bedömning är fastställd än', en: 'No assessment has been frozen yet' },
  noneText: {
    sv: 'Fastställ en bedömning när den är klar, till exempel inför ledningens genomgång. Då går det att visa hur det stod den dagen.',
    en: 'Freeze an assessment when it is done, for instance before the management review. How it stood that day can then be shown.',
  },
  assessedOn: { sv: 'Bedömd den', en: 'Assessed on' },
  approver: { sv: 'Godkänd av', en: 'Approved by' },
  recorded: { sv: 'Registrerad', en: 'Recorded' },
  recorder: { sv: 'Registrerad av', en: 'Recorded by' },
  version: { sv: 'Version', en: 'Version' },
  hash: { sv: 'Kontrollsumma (SHA-256)', en: 'Hash (SHA-256)' },
  intact: { sv: 'Oförändrad', en: 'Unchanged' },
  changed: { sv: 'Stämmer inte med sin kontrollsumma', en: 'Does not match its hash' },
  changedText: {
    sv: 'Innehållet har ändrats efter att det fastställdes. Meddela systemadministratören; historiken visar vad som hänt.',
    en: 'The content has been changed since it was frozen. Tell the system administrator; the history shows what happened.',
  },
  about: { sv: 'Uppgifter', en: 'Details' },
  statement: { sv: 'Uttalandet som det stod', en: 'The statement as it stood' },
  compare: { sv: 'Jämför', en: 'Compare' },
  compareWith: { sv: 'Jämför med', en: 'Compare with' },
  now: { sv: 'Läget nu', en: 'As it stands now' },
  comparison: { sv: 'Jämförelse', en: 'Comparison' },
  better: { sv: 'Bättre', en: 'Better' },
  worse: { sv: 'Sämre', en: 'Worse' },
  changedStatus: { sv: 'Annan bedömning', en: 'Assessed differently' },
  new: { sv: 'Nya krav', en: 'New requirements' },
  retired: { sv: 'Utgångna krav', en: 'Retired requirements' },
  unchangedCount: {
    sv: '{count} krav står som förut.',
    en: '{count} {count|requirement stands|requirements stand} as before.',
  },
  noDifference: { sv: 'Inget har ändrats', en: 'Nothing has changed' },
  noDifferenceText: { sv: 'Alla {count} krav står som förut.', en: 'All {count} requirements stand as before.' },
  before: { sv: 'Före', en: 'Before' },
  after: { sv: 'Efter', en: 'After' },
  strip: { sv: 'Krav som skiljer', en: 'Requirements that differ' },
  otherVersion: {
    sv: 'Ramverket hade version {before} då och {after} nu.',
    en: 'The framework was version {before} then and {after} now.',
  },
});

/** Words of the flow that freezes an assessment. */
export const freezeText = texts({
  what: { sv: 'Vad ska fastställas', en: 'What is to be frozen' },
  framework: { sv: 'Ramverk', en: 'Framework' },
  unit: { sv: 'Enhet', en: 'Unit' },
  look: { sv: 'Stämmer läget', en: 'Is this how it stands' },
  lookLead: {
    sv: 'Det du ser här sparas som det är, med dokument, skyddsåtgärder och underlag.',
    en: 'What you see here is saved as it is, with documents, safeguards and evidence.',
  },
  notAssessed: {
    sv: '{count} krav är inte {count|bedömt|bedömda}. Det går att fastställa ändå, men {count|det står då som ej bedömt|de står då som ej bedömda}.',
    en: '{count} {count|requirement is|requirements are} not assessed. You can freeze anyway; {count|it|they} will stand as not assessed.',
  },
  flagged: {
    sv: '{count} krav har något att se över: brutna kopplingar, utgånget underlag eller försenad kontroll.',
    en: '{count} {count|requirement has|requirements have} something to look at: broken traces, expired evidence or an overdue check.',
  },
  inOrder: { sv: 'Alla krav är bedömda.', en: 'All requirements are assessed.' },
  toFramework: { sv: 'Gå till kraven', en: 'Go to the requirements' },
  decide: { sv: 'Vem godkänner', en: 'Who approves' },
  decideLead: {
    sv: 'När bedömningen är fastställd går den inte att ändra eller ta bort.',
    en: 'Once frozen, the assessment can be neither changed nor removed.',
  },
  title: { sv: 'Benämning', en: 'Title' },
  titleHint: {
    sv: 'Till exempel Bedömning inför ledningens genomgång 2026.',
    en: 'For instance Assessment for the 2026 management review.',
  },
  assessedOn: { sv: 'Dag som det stod så här', en: 'The day it stood like this' },
  approver: { sv: 'Godkänns av', en: 'Approved by' },
  finish: { sv: 'Fastställ bedömningen', en: 'Freeze the assessment' },
  done: { sv: 'Bedömningen är fastställd', en: 'The assessment is frozen' },
  choose: { sv: 'Välj ramverk', en: 'Choose a framework' },
});
