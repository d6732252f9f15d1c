import { texts } from '../../shared/text.ts';

export const auditTexts = texts({
  opened: { sv: 'Öppnade en händelse i revisionsspåret', en: 'Opened an entry of the audit trail' },
  verified: { sv: 'Kontrollerade revisionsspårets kedja', en: 'Checked the chain of the audit trail' },
  'list-exported': { sv: 'Exporterade revisionsspåret', en: 'Exported the audit trail' },
  attempt: { sv: 'Försök: {permission}', en: 'Attempt: {permission}' },
  done: { sv: 'Utfört', en: 'Done' },
  refused: { sv: 'Nekat', en: 'Refused' },
  'detail.reason': { sv: 'Skäl', en: 'Reason' },
  'detail.path': { sv: 'Adress', en: 'Address' },
  'detail.attachment': { sv: 'Bilaga', en: 'Attachment' },
  'detail.sha256': { sv: 'Filens hash (SHA-256)', en: 'Hash of the file (SHA-256)' },
  'detail.contentSha256': { sv: 'Textens hash (SHA-256)', en: 'Hash of the text (SHA-256)' },
  'detail.number': { sv: 'Version', en: 'Version' },
  'detail.kind': { sv: 'Slag', en: 'Kind' },
  'detail.created': { sv: 'Nya', en: 'New' },
  'detail.changed': { sv: 'Ändrade', en: 'Changed' },
  'detail.ended': { sv: 'Avslutade', en: 'Ended' },
  'detail.unchanged': { sv: 'Oförändrade', en: 'Unchanged' },
  'detail.seals': { sv: 'Sigill', en: 'Seals' },
  'detail.rows': { sv: 'Rader', en: 'Rows' },
  'detail.records': { sv: 'Register', en: 'Registers' },
  'detail.misfit': { sv: 'Stämmer inte', en: 'Does not fit' },
  whole: {
    sv: 'Spåret är orört: {seals} sigill, {rows} rader och {records} register stämmer.',
    en: 'The trail is untouched: {seals} seals, {rows} rows and {records} registers fit.',
  },
  'seal-chain': {
    sv: 'Sigill {seq} hänger inte ihop med det före. Ett sigill har tagits bort eller bytts ut.',
    en: 'Seal {seq} does not follow from the one before. A seal has been removed or replaced.',
  },
  'seal-hash': {
    sv: 'Sigill {seq} stämmer inte med sin egen hash. Sigillet har ändrats.',
    en: 'Seal {seq} does not match its own hash. The seal has been altered.',
  },
  'row-changed': {
    sv: 'Rad {id} i {table} har ändrats efter att den förseglades (sigill {seq}).',
    en: 'Row {id} of {table} was changed after it was sealed (seal {seq}).',
  },
  'row-missing': {
    sv: 'Rad {id} i {table} har tagits bort efter att den förseglades (sigill {seq}).',
    en: 'Row {id} of {table} was removed after it was sealed (seal {seq}).',
  },
  'row-added': {
    sv: 'Rad {id} i {table} har lagts till efter förseglingen (sigill {seq}).',
    en: 'Row {id} of {table} was added after the sealing (seal {seq}).',
  },
  'record-changed': {
    sv: 'Posten {key} i {table} har ändrats utan att spåret vet om det.',
    en: 'The record {key} of {table} was changed without the trail knowing.',
  },
  'record-missing': {
    sv: 'Posten {key} i {table} har tagits bort utan att spåret vet om det.',
    en: 'The record {key} of {table} was removed without the trail knowing.',
  },
  'record-untraced': {
    sv: 'Posten {key} i {table} har lagts till utan att spåret vet om det.',
    en: 'The record {key} of {table} was added without the trail knowing.',
  },
});
