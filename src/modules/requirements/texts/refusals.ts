import { texts } from '../../../shared/text.ts';

/** Why something was refused, and what to do. */
export const refusalTexts = texts({
  'file-refused': {
    sv: 'Filen {file} går inte att läsa in. Rätta det som står nedan eller hämta filen på nytt. Inget har ändrats.',
    en: 'The file {file} cannot be loaded. Correct what is listed below or fetch the file again. Nothing was changed.',
  },
  'not-newer': {
    sv: '{name} finns redan i version {loaded}. Filen har version {version}; bara en högre version kan ersätta den.',
    en: '{name} is already loaded in version {loaded}. The file has version {version}; only a higher one can replace it.',
  },
  'mapping-lacks-framework': {
    sv: 'Mappningen ”{set}” gäller ramverket {urn}, som inte är inläst. Läs in ramverket först.',
    en: 'The mapping “{set}” is for the framework {urn}, which is not loaded. Load the framework first.',
  },
  'mapping-lacks-nodes': {
    sv: 'Mappningen ”{set}” nämner {count} krav som inte finns i de inlästa ramverken. Är den gjord för en annan version?',
    en: 'The mapping “{set}” names {count} requirements that the loaded frameworks do not have. Was it made for another version?',
  },
  'mapping-unknown-node': { sv: 'Kravet finns inte.', en: 'There is no such requirement.' },
  'built-in': {
    sv: '{name} följer med Värna och kan inte tas bort.',
    en: '{name} comes with Värna and cannot be removed.',
  },
  'framework-in-use': {
    sv: '{name} kan inte tas bort: {assessments} bedömningar och {frozen} fastställda bedömningar hör till det.',
    en: '{name} cannot be removed: {assessments} assessments and {frozen} frozen assessments belong to it.',
  },
  'unknown-group': {
    sv: 'Ramverket har inte grupperna du valde. Välj bland dem som finns.',
    en: 'The framework does not have the groups you chose. Choose among those there are.',
  },
  'not-your-unit': {
    sv: 'Du får inte se hur kraven är uppfyllda för {unit}. Välj en enhet du arbetar för.',
    en: 'You may not see how the requirements are met at {unit}. Choose a unit you work for.',
  },
  'not-assessable': {
    sv: 'Det här är en rubrik eller ett krav som har utgått, och kan inte bedömas. Välj ett krav under rubriken.',
    en: 'This is a heading or a requirement no longer in force, and cannot be assessed. Choose a requirement under the heading.',
  },
  'some-not-assessable': {
    sv: '{count} av de valda kraven är rubriker eller har utgått. Inget har sparats; ta bort dem ur valet.',
    en: '{count} of the chosen requirements are headings or no longer in force. Nothing was saved; take them out of the choice.',
  },
  justify: {
    sv: 'Skriv varför kravet inte är tillämpligt.',
    en: 'Write why the requirement is not applicable.',
  },
  'unknown-document': {
    sv: 'Välj ett dokument som finns och som du får läsa.',
    en: 'Choose a document that exists and that you may read.',
  },
  'document-withdrawn': {
    sv: 'Dokumentet är upphävt. Välj ett som gäller.',
    en: 'The document is withdrawn. Choose one that is in force.',
  },
  'no-such-section': {
    sv: 'Dokumentets gällande version har inget sådant avsnitt. Välj ett avsnitt som finns.',
    en: 'The version of the document in force has no such section. Choose one that exists.',
  },
  'no-version-in-force': {
    sv: 'Dokumentet har ingen version i kraft att bekräfta kopplingen till.',
    en: 'The document has no version in force to confirm the trace to.',
  },
  'traced-already': {
    sv: 'Kravet är redan kopplat till det avsnittet.',
    en: 'The requirement is already traced to that section.',
  },
  'unknown-safeguard': {
    sv: 'Välj en skyddsåtgärd som finns och som du får se.',
    en: 'Choose a safeguard that exists and that you may see.',
  },
  'unknown-evidence': {
    sv: 'Välj ett underlag som finns och som du får se.',
    en: 'Choose evidence that exists and that you may see.',
  },
  'unknown-assessment': {
    sv: 'Välj en bedömning som finns och som du får se.',
    en: 'Choose an assessment that exists and that you may see.',
  },
  'number-taken': {
    sv: 'Numret används redan av en annan skyddsåtgärd. Välj ett annat eller lämna fältet tomt.',
    en: 'The number is already used by another safeguard. Choose another or leave the field empty.',
  },
  'not-a-link': {
    sv: 'Skriv en adress som börjar med https:// eller http://.',
    en: 'Write an address that begins with https:// or http://.',
  },
  'link-needed': { sv: 'Skriv adressen som underlaget finns på.', en: 'Write the address where the evidence is.' },
  'note-needed': { sv: 'Skriv vad underlaget säger.', en: 'Write what the evidence says.' },
  'valid-before-collected': {
    sv: 'Underlaget kan inte sluta gälla innan det samlades in.',
    en: 'The evidence cannot run out before it was collected.',
  },
  'evidence-is-withdrawn': {
    sv: 'Underlaget är tillbakadraget och kan inte ändras.',
    en: 'The evidence is withdrawn and cannot be changed.',
  },
  'not-yet': { sv: 'Välj en dag som har varit, eller i dag.', en: 'Choose a day that has been, or today.' },
  'assessed-in-future': {
    sv: 'Bedömningens dag kan inte ligga i framtiden.',
    en: 'The day of the assessment cannot lie in the future.',
  },
  'unknown-approver': {
    sv: 'Välj en person som finns och är aktiv.',
    en: 'Choose a person who exists and is active.',
  },
  'not-comparable': {
    sv: 'Bedömningarna gäller olika ramverk och går inte att jämföra.',
    en: 'The assessments are of different frameworks and cannot be compared.',
  },
});
