import { type Text, texts, valueTexts } from '../../../shared/text.ts';
import type { WebhookEvent } from '../contract/webhook.ts';

/** What a webhook may tell of. */
export const webhookEventNames = texts({
  reported: { sv: 'En händelse rapporteras', en: 'An event is reported' },
  state: {
    sv: 'Ett ärende bedöms, avskrivs, avslutas eller öppnas igen',
    en: 'A case is assessed, dismissed, closed or reopened',
  },
  decision: { sv: 'Ett beslut om anmälan undertecknas', en: 'A decision on reporting is signed' },
  obligation: { sv: 'En plikt att rapportera uppstår eller upphör', en: 'A duty to report comes about or ends' },
  filing: { sv: 'En rapport till en myndighet lämnas', en: 'A report to an authority is filed' },
  escalation: { sv: 'En tidsgräns närmar sig eller passeras', en: 'A time limit draws near or passes' },
  merge: { sv: 'Ärenden slås ihop', en: 'Cases are merged' },
}) satisfies Record<WebhookEvent, Text>;

/** What is done to webhooks, and why something was not done. */
export const webhookTexts = texts({
  'webhook-created': { sv: 'La till en webhook', en: 'Added a webhook' },
  'webhook-changed': { sv: 'Ändrade en webhook', en: 'Changed a webhook' },
  'webhook-secret-renewed': { sv: 'Bytte en webhooks hemlighet', en: 'Renewed a webhook’s secret' },
  'webhook-tested': { sv: 'Skickade ett prov till en webhook', en: 'Sent a test to a webhook' },
  'webhook-redelivered': { sv: 'Skickade om till en webhook', en: 'Sent to a webhook again' },
  'webhook-address': {
    sv: 'Ange en adress som börjar med https://, utan användarnamn. http:// går bara till samma maskin.',
    en: 'Give an address that begins with https://, without a user name. http:// goes to this machine only.',
  },
  'webhook-blocked': {
    sv: 'Till den adressen skickas inget: den hör till maskinens eller molnets inre.',
    en: 'Nothing is sent to that address: it belongs to the inside of the machine or the cloud.',
  },
  'webhook-not-failed': {
    sv: 'Det är bara det som gett upp som kan skickas om.',
    en: 'Only what was given up can be sent again.',
  },
  ...valueTexts('event', webhookEventNames),
});
