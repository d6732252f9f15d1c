import { type Text, texts } from '../../../../shared/text.ts';

export const nodeText = texts({
  asks: { sv: 'Vad kravet säger', en: 'What the requirement asks' },
  source: { sv: 'Källa', en: 'Source' },
  probable: { sv: 'Troligt', en: 'Probable' },
  probableText: {
    sv: 'Texten är skriven ur andra hand, eller beror av ändringar som inte är genomgångna. Läs källan innan du förlitar dig på den.',
    en: 'The text is second-hand, or depends on amendments not yet gone through. Read the source before relying on it.',
  },
  ownWords: {
    sv: 'Beskrivet med Värnas egna ord; det ersätter inte källan.',
    en: 'Described in Värna’s own words; it does not replace the source.',
  },
  noText: { sv: 'Ramverket säger inget mer än kravets namn.', en: 'The framework says no more than the name.' },
  groups: { sv: 'Kravgrupper', en: 'Groups' },
  retired: {
    sv: 'Kravet har utgått ur den version som nu gäller. Bedömningen finns kvar.',
    en: 'The requirement is gone from the version now in force. The assessment is kept.',
  },
  chainCaption: { sv: 'Så hänger det ihop', en: 'How it holds together' },
  section: { sv: 'avsnitt {number} {heading}', en: 'section {number} {heading}' },
  sections: { sv: 'avsnitt {numbers}', en: 'sections {numbers}' },
  decided: { sv: 'beslutat av {by} {on}', en: 'decided by {by} {on}' },
  wholeDocument: { sv: 'hela dokumentet', en: 'the whole document' },
  judgedVersion: { sv: 'version {number} bedömd', en: 'version {number} assessed' },
  newerVersion: { sv: 'nyare version finns', en: 'a newer version exists' },
  hiddenDocument: { sv: 'Ett dokument du inte får läsa', en: 'A document you may not read' },
  validUntil: { sv: 'gäller till {day}', en: 'valid until {day}' },
  validAlways: { sv: 'gäller tills vidare', en: 'valid until further notice' },
  expiredOn: { sv: 'gick ut {day}', en: 'expired {day}' },
  from: { sv: 'från {unit}', en: 'from {unit}' },
  shows: { sv: 'visar {number}', en: 'shows {number}' },
  hiddenEvidence: {
    sv: 'Dessutom finns {count} underlag som du inte får läsa.',
    en: 'There {count|is|are} also {count} {count|piece|pieces} of evidence you may not read.',
  },
  documents: { sv: 'Kopplade styrdokument', en: 'Linked documents' },
  safeguards: { sv: 'Kopplade skyddsåtgärder', en: 'Linked safeguards' },
  evidenceTitle: { sv: 'Kopplat underlag', en: 'Linked evidence' },
  seeDocuments: { sv: 'Se kopplingarna', en: 'See the links' },
  addDocument: { sv: 'Koppla styrdokument', en: 'Link a document' },
  document: { sv: 'Styrdokument', en: 'Governing document' },
  documentSection: { sv: 'Avsnitt', en: 'Section' },
  documentSectionHint: {
    sv: 'Lämna tomt när hela dokumentet uppfyller kravet.',
    en: 'Leave empty when the whole document meets the requirement.',
  },
  noSections: { sv: 'Dokumentet har inga numrerade avsnitt.', en: 'The document has no numbered sections.' },
  noDocuments: { sv: 'Inget styrdokument är kopplat.', en: 'No governing document is linked.' },
  link: { sv: 'Koppla', en: 'Link' },
  linked: { sv: 'Kopplat', en: 'Linked' },
  unlink: { sv: 'Ta bort kopplingen till {name}', en: 'Remove the link to {name}' },
  unlinkAsk: { sv: 'Ta bort kopplingen?', en: 'Remove the link?' },
  unlinkText: {
    sv: 'Det som var kopplat finns kvar. Att kopplingen har funnits står i historiken.',
    en: 'What was linked remains. That the link existed is kept in the history.',
  },
  unlinked: { sv: 'Kopplingen är borttagen', en: 'The link is removed' },
  confirm: { sv: 'Gäller även version {number}', en: 'Holds for version {number} too' },
  confirmed: { sv: 'Kopplingen gäller den nya versionen', en: 'The link holds for the new version' },
  addSafeguard: { sv: 'Koppla skyddsåtgärd', en: 'Link a safeguard' },
  newSafeguard: { sv: 'Ny skyddsåtgärd', en: 'New safeguard' },
  safeguard: { sv: 'Skyddsåtgärd', en: 'Safeguard' },
  noSafeguards: { sv: 'Ingen skyddsåtgärd är kopplad.', en: 'No safeguard is linked.' },
  addEvidence: { sv: 'Koppla underlag', en: 'Link evidence' },
  newEvidence: { sv: 'Nytt underlag', en: 'New evidence' },
  evidence: { sv: 'Underlag', en: 'Evidence' },
  noEvidence: { sv: 'Inget underlag är kopplat.', en: 'No evidence is linked.' },
  below: { sv: 'Enheter under som bedömt själva', en: 'Units below that have assessed for themselves' },
  mappings: { sv: 'Hänger ihop med', en: 'Related requirements' },
  mappingsLead: {
    sv: 'Kopplingar mellan ramverk är något att pröva. De visar inte att kravet är uppfyllt.',
    en: 'Mappings between frameworks are something to consider. They do not show that the requirement is met.',
  },
  relation: { sv: 'Förhållande', en: 'Relation' },
  strength: { sv: 'styrka {strength} av 10', en: 'strength {strength} of 10' },
  standsHere: { sv: 'Läge här', en: 'As it stands here' },
  before: { sv: 'Föregående krav', en: 'Previous requirement' },
  after: { sv: 'Nästa krav', en: 'Next requirement' },
  suggestion: {
    sv: 'Förslag: {status}. Bygger på {basis}. Pröva det innan du bedömer; kopplingen visar inte i sig att kravet är uppfyllt.',
    en: 'Suggestion: {status}. Builds on {basis}. Consider it before assessing; the mapping does not in itself show that the requirement is met.',
  },
  suggestionLook: {
    sv: 'Att titta på: {basis} hänger delvis ihop med kravet.',
    en: 'Worth looking at: {basis} is partly the same.',
  },
  basis: { sv: '{number} i {framework} ({status})', en: '{number} in {framework} ({status})' },
  via: { sv: '{basis} via {path}', en: '{basis} by way of {path}' },
});

/** How it stands, in the line that says what to do next. */
export const nextText = texts({
  assess: { sv: 'Ingen har bedömt kravet här än.', en: 'No one has assessed the requirement here yet.' },
  confirm: {
    sv: 'Ett kopplat styrdokument är upphävt eller har en nyare version.',
    en: 'A linked document is withdrawn or has a newer version.',
  },
  link: {
    sv: 'Kravet sägs vara uppfyllt, helt eller delvis, men inget är kopplat.',
    en: 'The requirement is said to be met, wholly or in part, but nothing is linked.',
  },
  renew: { sv: 'Underlaget har gått ut.', en: 'The evidence has expired.' },
  check: { sv: 'Kravet skulle ha kontrollerats senast {day}.', en: 'The requirement was to be checked by {day}.' },
  document: { sv: 'Inget styrdokument är kopplat.', en: 'No governing document is linked.' },
  improve: { sv: 'Kravet är inte helt uppfyllt.', en: 'The requirement is not fully met.' },
  evidence: {
    sv: 'Inget visar ännu att kravet är uppfyllt.',
    en: 'Nothing yet shows that the requirement is met.',
  },
  later: { sv: 'Kontrolleras igen senast {day}.', en: 'To be checked again by {day}.' },
  plan: { sv: 'Ingen kontroll är planerad.', en: 'No check is planned.' },
  nothing: { sv: 'Kravet är inte tillämpligt här.', en: 'The requirement does not apply here.' },
});

/** What to do about it, said to those who may. */
export const actText: Partial<Record<keyof typeof nextText, Text>> = texts({
  confirm: { sv: 'Läs och bekräfta, eller koppla ett annat.', en: 'Read and confirm, or link another.' },
  link: { sv: 'Koppla det som uppfyller det.', en: 'Link what meets it.' },
  renew: { sv: 'Lägg till nytt.', en: 'Add new evidence.' },
  document: { sv: 'Koppla det som uppfyller kravet.', en: 'Link the one that meets the requirement.' },
  improve: { sv: 'Åtgärda bristen och bedöm på nytt.', en: 'Remedy the shortcoming and assess again.' },
  evidence: { sv: 'Lägg till ett underlag.', en: 'Add evidence.' },
  plan: { sv: 'Bestäm när kravet ska kontrolleras igen.', en: 'Decide when it is to be checked again.' },
});

/** Words of the assessment and its form. */
export const assessText = texts({
  title: { sv: 'Bedömning', en: 'Assessment' },
  own: { sv: 'Egen bedömning för {unit}', en: '{unit}’s own assessment' },
  inherited: {
    sv: 'Ärvs från {unit}. {own} har inte bedömt själv.',
    en: 'Inherited from {unit}. {own} has not assessed for itself.',
  },
  none: {
    sv: 'Varken {unit} eller någon enhet ovanför har bedömt kravet.',
    en: 'Neither {unit} nor any unit above has assessed the requirement.',
  },
  assess: { sv: 'Bedöm', en: 'Assess' },
  assessOwn: { sv: 'Bedöm för {unit}', en: 'Assess for {unit}' },
  change: { sv: 'Ändra bedömningen', en: 'Change the assessment' },
  status: { sv: 'Hur långt är kravet uppfyllt', en: 'How far is the requirement met' },
  justification: { sv: 'Kommentar', en: 'Comment' },
  lacking: { sv: 'Vad som brister', en: 'What is lacking' },
  whyNot: { sv: 'Varför kravet inte är tillämpligt', en: 'Why the requirement does not apply' },
  shortcoming: { sv: 'Hur stor är bristen', en: 'How great is the shortcoming' },
  shortcomingFact: { sv: 'Bristens storlek', en: 'Size of the shortcoming' },
  reasons: { sv: 'Varför kravet gäller', en: 'Why the requirement applies' },
  reasonsHint: {
    sv: 'Skälen står i uttalandet om tillämplighet.',
    en: 'The reasons are given in the statement of applicability.',
  },
  assessedBy: { sv: 'Bedömt av', en: 'Assessed by' },
  save: { sv: 'Spara bedömningen', en: 'Save the assessment' },
  saved: { sv: 'Bedömningen är sparad', en: 'The assessment is saved' },
});
