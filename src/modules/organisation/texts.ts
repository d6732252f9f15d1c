import { texts } from '../../shared/text.ts';

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
    sv: '{name} har {count} enheter under sig som fortsätter. Flytta eller avsluta dem först.',
    en: '{name} has {count} units below it that go on. Move or end them first.',
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

const fields = texts({
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
  'field.ended_on': { sv: 'Sista dag', en: 'Last day' },
});

export const organisationTexts = texts({ ...done, ...exported, ...aboutUnits, ...aboutPeople, ...fields });
