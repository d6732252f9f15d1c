import type { Contact, Known } from './known.ts';
import type { FieldSpec, SectionSpec } from './template.ts';
import { dayOf, lines, type Value, written } from './value.ts';

const withTitle = ({ name, title }: Contact) => (title ? `${name}, ${title}` : name);
export const officerOf = ({ officers }: Known): Value => lines(officers.map((one) => written(withTitle(one))));
export const officerMail = ({ officers }: Known): Value => lines(officers.map(({ email }) => written(email)));
export const contactOf = ({ contact }: Known): Value => written(contact && withTitle(contact));

/** Who reports: fields every receiver asks for in some order. */
export const sender = {
  name: {
    key: 'controller',
    label: { sv: 'Organisation', en: 'Organisation' },
    value: ({ controller }) => written(controller?.name),
    secrecy: [],
  },
  number: {
    key: 'registrationNumber',
    label: { sv: 'Organisationsnummer', en: 'Registration number' },
    value: ({ controller }) => written(controller?.registrationNumber),
    secrecy: [],
  },
  unit: { key: 'unit', label: { sv: 'Enhet', en: 'Unit' }, value: ({ unit }) => written(unit) },
  contact: {
    key: 'contact',
    label: { sv: 'Kontaktperson', en: 'Contact person' },
    value: contactOf,
    secrecy: [],
  },
  phone: {
    key: 'phone',
    label: { sv: 'Telefon', en: 'Telephone' },
    value: ({ controller }) => written(controller?.phone),
    secrecy: [],
  },
  mail: {
    key: 'email',
    label: { sv: 'E-post', en: 'E-mail' },
    value: ({ contact, controller }) => written(contact?.email ?? controller?.replyTo),
    secrecy: [],
  },
  reference: {
    key: 'reference',
    label: { sv: 'Vårt ärendenummer', en: 'Our reference' },
    value: ({ registryNumber, number }) => written(registryNumber ? `${registryNumber} (${number})` : number),
    secrecy: [],
  },
} as const satisfies Record<string, FieldSpec>;

/** The section that says who reports, for receivers with no order of their own. */
export const senderSection: SectionSpec = {
  key: 'sender',
  title: { sv: 'Vem som rapporterar', en: 'Who reports' },
  fields: [sender.name, sender.number, sender.contact, sender.phone, sender.mail, sender.reference],
};

/** What earlier reports under the same law say of themselves: when they were sent, and the authority's number. */
export const earlierReports = (label = { sv: 'Tidigare rapporter', en: 'Earlier reports' }): FieldSpec => ({
  key: 'earlier',
  label,
  secrecy: [],
  none: { sv: 'Inga', en: 'None' },
  value: ({ filings, duty }) =>
    lines(
      filings
        .filter(({ regime }) => regime === duty?.template.regime)
        .map(({ name, sentAt, authorityNumber }) => {
          const rest = [dayOf(sentAt), authorityNumber].filter(Boolean).join(', ');
          return { sv: `${name.sv}, ${rest}`, en: `${name.en}, ${rest}` };
        }),
    ),
});
