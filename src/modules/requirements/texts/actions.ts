import { texts } from '../../../shared/text.ts';

/** What was done, for the history and the trail. */
export const actionTexts = texts({
  opened: { sv: 'Öppnade posten', en: 'Opened the record' },
  'framework-removed': { sv: 'Tog bort ett ramverk', en: 'Removed a framework' },
  'groups-selected': {
    sv: 'Valde vilka krav enheten mäts mot',
    en: 'Chose which requirements the unit is measured by',
  },
  assessed: { sv: 'Bedömde kravet', en: 'Assessed the requirement' },
  'assessed-many': { sv: 'Bedömde flera krav', en: 'Assessed several requirements' },
  traced: { sv: 'Kopplade kravet till ett dokument', en: 'Traced the requirement to a document' },
  'trace-confirmed': {
    sv: 'Bekräftade kopplingen till dokumentets gällande version',
    en: 'Confirmed the trace to the version of the document in force',
  },
  'trace-removed': { sv: 'Tog bort en koppling till ett dokument', en: 'Removed a trace to a document' },
  'safeguard-linked': { sv: 'Kopplade kravet till en skyddsåtgärd', en: 'Linked the requirement to a safeguard' },
  'safeguard-unlinked': { sv: 'Tog bort en skyddsåtgärd från kravet', en: 'Unlinked a safeguard from the requirement' },
  'evidence-linked': { sv: 'Lade till ett underlag', en: 'Linked evidence' },
  'evidence-unlinked': { sv: 'Tog bort ett underlag', en: 'Unlinked evidence' },
  'safeguard-created': { sv: 'Lade upp skyddsåtgärden', en: 'Registered the safeguard' },
  'safeguard-changed': { sv: 'Ändrade skyddsåtgärden', en: 'Changed the safeguard' },
  'evidence-created': { sv: 'Lade upp underlaget', en: 'Registered the evidence' },
  'evidence-changed': { sv: 'Ändrade underlaget', en: 'Changed the evidence' },
  'evidence-withdrawn': { sv: 'Drog tillbaka underlaget', en: 'Withdrew the evidence' },
  frozen: { sv: 'Fastställde en bedömning', en: 'Froze an assessment' },
  'coverage-exported': { sv: 'Hämtade kravtäckningen som fil', en: 'Downloaded the coverage as a file' },
  'statement-exported': {
    sv: 'Hämtade uttalandet om tillämplighet som fil',
    en: 'Downloaded the statement of applicability as a file',
  },
  'frozen-exported': { sv: 'Hämtade en fastställd bedömning som fil', en: 'Downloaded a frozen assessment as a file' },
  'assessments-exported': { sv: 'Exporterade listan över bedömningar', en: 'Exported the list of assessments' },
  'safeguards-exported': { sv: 'Exporterade listan över skyddsåtgärder', en: 'Exported the list of safeguards' },
  'evidenceList-exported': { sv: 'Exporterade listan över underlag', en: 'Exported the list of evidence' },
  'documentsOutside-exported': {
    sv: 'Exporterade listan över dokument som inte uppfyller något krav',
    en: 'Exported the list of documents that meet no requirement',
  },
  'frozenList-exported': {
    sv: 'Exporterade listan över fastställda bedömningar',
    en: 'Exported the list of frozen assessments',
  },
  'preview-new': {
    sv: 'Nytt ramverk, version {version}: {nodes} poster varav {assessable} krav att bedöma.',
    en: 'New framework, version {version}: {nodes} entries, {assessable} of them requirements to assess.',
  },
  'preview-upgrade': {
    sv: 'Version {version} ersätter version {previous}: {nodes} poster varav {assessable} krav att bedöma. Bedömningarna behålls.',
    en: 'Version {version} replaces version {previous}: {nodes} entries, {assessable} of them requirements to assess. The assessments are kept.',
  },
  'preview-mapping': {
    sv: 'Mappning, version {version}: {count} samband mellan krav.',
    en: 'Mapping, version {version}: {count} relations between requirements.',
  },
  'library-loaded': {
    sv: 'Läste in ramverk eller mappningar från en fil på servern',
    en: 'Loaded frameworks or mappings from a file on the server',
  },
});
