import { roles } from '../../shared/role.ts';
import { texts, valueTexts } from '../../shared/text.ts';
import { purposes, unitKinds } from './texts/words.ts';

const done = texts({
  opened: { sv: 'Öppnade', en: 'Opened' },
  unitCreated: { sv: 'Lade upp enheten', en: 'Added the unit' },
  unitEdited: { sv: 'Ändrade enheten', en: 'Edited the unit' },
  unitMoved: { sv: 'Beslutade att enheten flyttas', en: 'Decided to move the unit' },
  unitMerged: { sv: 'Beslutade att enheten slås ihop med en annan', en: 'Decided to merge the unit with another' },
  unitEnded: { sv: 'Avslutade enheten', en: 'Ended the unit' },
  unitReopened: { sv: 'Tog tillbaka enhetens slutdatum', en: 'Took back the end of the unit' },
  changeWithdrawn: { sv: 'Återkallade en planerad förändring', en: 'Withdrew a planned change' },
  deputyAdded: { sv: 'Utsåg en ersättare för chefen', en: 'Appointed a deputy for the manager' },
  deputyEnded: { sv: 'Avslutade en ersättare för chefen', en: 'Ended a deputy for the manager' },
  personCreated: { sv: 'Lade upp personen', en: 'Added the person' },
  personEdited: { sv: 'Ändrade personen', en: 'Edited the person' },
  personEnded: { sv: 'Avslutade personen', en: 'Ended the person' },
  assignmentAdded: { sv: 'Lade till ett medarbetaruppdrag', en: 'Added a staff assignment' },
  assignmentEnded: { sv: 'Avslutade ett medarbetaruppdrag', en: 'Ended a staff assignment' },
  roleGiven: { sv: 'Gav en roll', en: 'Gave a role' },
  roleEdited: { sv: 'Ändrade en roll', en: 'Changed a role' },
  roleEnded: { sv: 'Avslutade en roll', en: 'Ended a role' },
  imported: { sv: 'Läste in från fil', en: 'Imported from a file' },
  permissionsSet: { sv: 'Ändrade vad en roll får göra', en: 'Changed what a role may do' },
});

const exported = texts({
  'units-exported': { sv: 'Exporterade enheter', en: 'Exported units' },
  'people-exported': { sv: 'Exporterade personer', en: 'Exported people' },
  'assignments-exported': { sv: 'Exporterade medarbetaruppdrag', en: 'Exported staff assignments' },
  'grants-exported': { sv: 'Exporterade roller', en: 'Exported roles' },
});

const aboutUnits = texts({
  'no-such-unit': {
    sv: 'Enheten finns inte. Välj en enhet i listan.',
    en: 'There is no such unit. Choose one in the list.',
  },
  'hsa-id-taken': { sv: 'HSA-id:t används redan.', en: 'The HSA id is already in use.' },
  'registration-number': {
    sv: 'Skriv organisationsnumret som NNNNNN-NNNN, med rätt kontrollsiffra.',
    en: 'Write the organisation number as NNNNNN-NNNN, with the right check digit.',
  },
  'controller-kind': {
    sv: 'Bara regionen, nämnder och bolag kan vara personuppgiftsansvariga. Välj enheten ovanför.',
    en: 'Only the region, committees and companies can be controllers. Choose the unit above.',
  },
  'numbered-kind': {
    sv: 'Bara juridiska personer har organisationsnummer: regionen, bolag och utomstående parter.',
    en: 'Only legal persons have an organisation number: the region, companies and outside parties.',
  },
  'one-region': {
    sv: 'Det finns en enda region, och den ligger överst. Välj en annan typ.',
    en: 'There is one region, and it is at the top. Choose another kind.',
  },
  'region-stays': {
    sv: 'Regionen själv kan inte flyttas, slås ihop eller avslutas.',
    en: 'The region itself cannot be moved, merged or ended.',
  },
  'parent-ended': {
    sv: '{name} kan inte läggas där: enheten ovanför är avslutad då. Välj en annan.',
    en: '{name} cannot go there: the unit above has ended by then. Choose another.',
  },
  'unit-ended': {
    sv: '{name} är avslutad den dagen. Välj en tidigare dag.',
    en: '{name} has ended by that day. Choose an earlier day.',
  },
  'below-itself': {
    sv: '{name} kan inte ligga under sig själv. Flytta {to} först.',
    en: '{name} cannot lie below itself. Move {to} first.',
  },
  'there-already': { sv: '{name} ligger redan under {to}.', en: '{name} already lies below {to}.' },
  'merge-below': {
    sv: '{to} ligger under {name}. Flytta upp {to} först.',
    en: '{to} lies below {name}. Move {to} up first.',
  },
  'merge-before-start': {
    sv: '{name} måste ha funnits minst en dag före sammanslagningen. Välj en senare dag.',
    en: '{name} must have existed at least a day before the merger. Choose a later day.',
  },
  'successor-not-begun': {
    sv: '{to} finns inte än den dagen. Välj en senare dag.',
    en: '{to} does not exist yet on that day. Choose a later day.',
  },
  'roles-not-yours': {
    sv: 'Du får inte ge roller över {to}. Låt rollerna upphöra, eller be någon som får ge roller.',
    en: 'You may not give roles over {to}. Let the roles end, or ask someone who may give roles.',
  },
  'ends-before-start': {
    sv: 'Sista dagen är före den första. Ändra en av dem.',
    en: 'The last day is before the first. Change one of them.',
  },
  'open-below': {
    sv: '{name} har {count} {count|enhet|enheter} under sig som fortsätter. Flytta eller avsluta {count|den|dem} först.',
    en: '{name} has {count} {count|unit|units} below it that {count|goes|go} on. Move or end {count|it|them} first.',
  },
  'merged-stays': {
    sv: '{name} är sammanslagen med en annan enhet och kan inte öppnas igen. Lägg upp en ny enhet.',
    en: '{name} is merged with another unit and cannot be reopened. Add a new unit.',
  },
  'not-ended': { sv: '{name} har inget slutdatum.', en: '{name} has no end.' },
  'not-planned': {
    sv: 'Förändringen är redan genomförd eller återkallad.',
    en: 'The change is already carried out or withdrawn.',
  },
});

const aboutPeople = texts({
  'person-not-active': {
    sv: 'Personen är inte i tjänst. Välj någon annan.',
    en: 'The person is not in service. Choose someone else.',
  },
  'own-deputy': { sv: 'Ingen kan vara ersättare för sig själv.', en: 'Nobody can be their own deputy.' },
  'no-deputy': {
    sv: 'Välj en ersättare, eller ta bort ersättarens dagar.',
    en: 'Choose a deputy, or remove the deputy’s days.',
  },
  'officer-independent': {
    sv: 'Ett dataskyddsombud får inte samtidigt vara {role} (dataskyddsförordningen art. 38.6). Ge en av rollerna till någon annan.',
    en: 'A data protection officer may not be {role} at the same time (GDPR art. 38.6). Give one of the roles to someone else.',
  },
  'last-governor': {
    sv: 'Efter ändringen kan ingen ge roller och ändra behörigheter i hela regionen. Ge någon annan den rätten först.',
    en: 'After the change nobody could give roles and set permissions over the whole region. Give someone else that right first.',
  },
  'no-such-permission': {
    sv: 'Behörigheten finns inte: {permissions}',
    en: 'There is no such permission: {permissions}',
  },
  'given-and-taken': {
    sv: 'Samma behörighet kan inte både läggas till och tas bort.',
    en: 'The same permission cannot be both added and removed.',
  },
});

const aboutImports = texts({
  'import-faults': {
    sv: '{count} {count|rad|rader} har fel. Inget har lästs in. Rätta filen och försök igen.',
    en: '{count} {count|row has|rows have} errors. Nothing was imported. Correct the file and try again.',
  },
  'import-repeated': {
    sv: 'Samma sak står redan på rad {earlier}.',
    en: 'The same thing is already on row {earlier}.',
  },
  'import-no-person': {
    sv: 'Ingen person har HSA-id {hsaId}. Läs in personerna först.',
    en: 'Nobody has the HSA id {hsaId}. Import the people first.',
  },
  'import-no-unit': {
    sv: 'Ingen enhet har HSA-id {hsaId}. Läs in enheterna först, eller rätta det.',
    en: 'No unit has the HSA id {hsaId}. Import the units first, or correct it.',
  },
  'import-no-manager': {
    sv: 'Ingen person i tjänst har HSA-id {hsaId}. Läs in personerna först.',
    en: 'Nobody in service has the HSA id {hsaId}. Import the people first.',
  },
  'import-no-parent': {
    sv: 'Skriv HSA-id för enheten ovanför. Bara regionen har ingen.',
    en: 'Write the HSA id of the unit above. Only the region has none.',
  },
  'import-region-on-top': {
    sv: 'Regionen har ingen enhet ovanför sig. Töm cellen.',
    en: 'The region has no unit above it. Empty the cell.',
  },
  'import-parent-left-out': {
    sv: 'Enheten ovanför finns inte i filen och avslutas därför. Ta med den, eller flytta den här enheten.',
    en: 'The unit above is not in the file and so would end. Include it, or move this unit.',
  },
  'import-parent-ended': {
    sv: 'Enheten ovanför är avslutad. Välj en annan.',
    en: 'The unit above has ended. Choose another.',
  },
  'import-ring': {
    sv: 'Enheten hamnar under sig själv. Rätta överordnad enhet.',
    en: 'The unit ends up below itself. Correct the unit above.',
  },
  'import-left-alone': {
    sv: '{name} saknar HSA-id och ligger under {parent}, som filen avslutar. Flytta eller avsluta {name} först.',
    en: '{name} has no HSA id and lies below {parent}, which the file ends. Move or end {name} first.',
  },
  'import-no-file': { sv: 'Filen finns inte: {file}', en: 'There is no such file: {file}' },
  'import-unknown-file': {
    sv: 'Rubrikerna i {file} passar varken enheter, personer eller uppdrag: {headings}',
    en: 'The headings of {file} fit neither units, people nor assignments: {headings}',
  },
  'import-no-region': {
    sv: 'Regionen finns inte än. Läs in en fil med enheter där regionen är med.',
    en: 'The region does not exist yet. Import a file of units with the region in it.',
  },
  'import-kind': {
    sv: 'Skriv region, nämnd, förvaltning, verksamhet, vårdenhet, bolag eller utomstående part.',
    en: 'Write region, committee, administration, operation, care unit, company or outside party.',
  },
  'import-purpose': {
    sv: 'Skriv vård och behandling, kvalitetssäkring, administration, statistik eller forskning.',
    en: 'Write care and treatment, quality assurance, administration, statistics or research.',
  },
  'import-yes-no': { sv: 'Skriv ja eller nej.', en: 'Write yes or no.' },
});

const fields = texts({
  'added.assignment': { sv: 'Lade till ett medarbetaruppdrag', en: 'Added a staff assignment' },
  'added.person': { sv: 'Lade upp personen', en: 'Added the person' },
  'added.unit': { sv: 'Lade upp enheten', en: 'Added the unit' },
  'field.unit_id': { sv: 'Enhet', en: 'Unit' },
  'field.kind': { sv: 'Typ', en: 'Kind' },
  'field.name': { sv: 'Namn', en: 'Name' },
  'field.hsa_id': { sv: 'HSA-id', en: 'HSA id' },
  'field.registration_number': { sv: 'Organisationsnummer', en: 'Organisation number' },
  'field.parent_id': { sv: 'Överordnad enhet', en: 'Unit above' },
  'field.controller': { sv: 'Personuppgiftsansvarig', en: 'Controller' },
  'field.manager_id': { sv: 'Chef', en: 'Manager' },
  'field.valid_from': { sv: 'Giltig från', en: 'Valid from' },
  'field.valid_to': { sv: 'Giltig till', en: 'Valid to' },
  'field.merged_into_id': { sv: 'Sammanslagen med', en: 'Merged into' },
  'field.email': { sv: 'E-post', en: 'E-mail' },
  'field.title': { sv: 'Titel', en: 'Title' },
  'field.protected_identity': { sv: 'Skyddad identitet', en: 'Protected identity' },
  'field.active': { sv: 'I tjänst', en: 'In service' },
  'field.purpose': { sv: 'Ändamål', en: 'Purpose' },
  'field.ended_on': { sv: 'Sista dag', en: 'Last day' },
});

export const organisationTexts = texts({
  ...done,
  ...exported,
  ...aboutUnits,
  ...aboutPeople,
  ...aboutImports,
  ...fields,
  ...valueTexts('kind', unitKinds),
  ...valueTexts('purpose', purposes),
  ...valueTexts('role', roles),
});
