import type { Text } from '../../shared/text.ts';
import * as kind from './kinds.ts';

/** One setting: how it is read, what it is when nothing is said, and what it does. */
export type Setting = kind.Kind<unknown> & {
  readonly otherwise: string | null;
  /** A secret is never echoed in messages. */
  readonly secret: boolean;
  readonly text: Text;
};

type Options<D> = { otherwise: D; secret?: boolean; sv: string; en: string };

const setting = <K extends kind.Kind<unknown>, D extends string | null>(
  read: K,
  { otherwise, secret = false, sv, en }: Options<D>,
) => ({ ...read, otherwise, secret, text: { sv, en } });

/**
 * Every setting of the program, read from the environment once at the start.
 * `docs/operations.md` and `./varna help settings` show this table.
 */
export const settings = {
  VARNA_PORT: setting(kind.wholeNumber(0, 65_535), {
    otherwise: '8080',
    sv: 'Port som webben och API:et lyssnar på. 0 väljer en ledig.',
    en: 'Port for the web and the API. 0 picks a free one.',
  }),
  VARNA_HOST: setting(kind.words, {
    otherwise: '127.0.0.1',
    sv: 'Nätverksadress att lyssna på. Låt en omvänd proxy med TLS stå framför innan du ändrar den.',
    en: 'Network address to listen on. Put a reverse proxy with TLS in front before changing it.',
  }),
  VARNA_URL: setting(kind.origin, {
    otherwise: null,
    sv: 'Adressen som användarna skriver. Styr länkar, kakor, passkeys och OIDC. Utan värde: http://localhost och porten.',
    en: 'The address people type. Decides links, cookies, passkeys and OIDC. Unset: http://localhost and the port.',
  }),
  VARNA_DATA: setting(kind.words, {
    otherwise: '.data',
    sv: 'Datakatalogen: databas, bilagor, nycklar och loggar. Standardvärdet ligger i programmets egen katalog.',
    en: "The data directory: database, attachments, keys and logs. The default lies in the program's own directory.",
  }),
  VARNA_DEMO: setting(kind.onOrOff, {
    otherwise: '1',
    sv: '1 fyller en tom datakatalog med demoregionen. 0 börjar tomt och skriver en engångslänk till den första administratören.',
    en: '1 fills an empty data directory with the demo region. 0 starts empty and prints a one-time link for the first administrator.',
  }),
  DATABASE_URL: setting(kind.address('postgresql', 'postgres'), {
    otherwise: null,
    secret: true,
    sv: 'Egen PostgreSQL, version 15 eller senare. Utan värde körs den inbyggda, PostgreSQL 18.',
    en: 'Your own PostgreSQL, version 15 or later. Unset: the built-in one, PostgreSQL 18.',
  }),
  CLICKHOUSE_URL: setting(kind.address('https', 'http'), {
    otherwise: null,
    secret: true,
    sv: 'Egen ClickHouse för åtkomstloggarna, till exempel https://konto:losenord@logg.region.example:8443/varna. Utan värde körs den inbyggda.',
    en: 'Your own ClickHouse for access logs, such as https://account:password@logs.region.example:8443/varna. Unset: the built-in one.',
  }),
  CLICKHOUSE_CLUSTER: setting(kind.words, {
    otherwise: null,
    sv: 'Klustrets namn i ClickHouse, när loggarna ligger på flera maskiner.',
    en: 'The name of the cluster in ClickHouse, when the logs lie on several machines.',
  }),
  VARNA_KEY: setting(kind.key32, {
    otherwise: null,
    secret: true,
    sv: 'Huvudnyckeln som skyddar bilagor och hemligheter. Utan värde skapas keys/master.key i datakatalogen. Förvara en kopia på annan plats.',
    en: 'The master key that protects attachments and secrets. Unset: keys/master.key is made in the data directory. Keep a copy elsewhere.',
  }),
  VARNA_SMTP_URL: setting(kind.address('smtp', 'smtps'), {
    otherwise: null,
    secret: true,
    sv: 'E-postserver, till exempel smtps://konto:losenord@post.region.example. Utan värde skickas ingen e-post.',
    en: 'Mail server, such as smtps://account:password@mail.region.example. Unset: no mail is sent.',
  }),
  VARNA_MAIL_FROM: setting(kind.words, {
    otherwise: 'Värna <varna@localhost>',
    sv: 'Avsändare för e-post.',
    en: 'Sender of mail.',
  }),
  VARNA_OIDC_ISSUER: setting(kind.address('https', 'http'), {
    otherwise: null,
    sv: 'Regionens identitetstjänst (OpenID Connect). Utan värde används lokala konton.',
    en: "The region's identity provider (OpenID Connect). Unset: local accounts.",
  }),
  VARNA_OIDC_CLIENT_ID: setting(kind.words, {
    otherwise: null,
    sv: 'Klientens id hos identitetstjänsten.',
    en: 'Client id at the identity provider.',
  }),
  VARNA_OIDC_CLIENT_SECRET: setting(kind.words, {
    otherwise: null,
    secret: true,
    sv: 'Klientens hemlighet. Utan värde: publik klient med enbart PKCE.',
    en: 'Client secret. Unset: a public client with PKCE only.',
  }),
  VARNA_OIDC_HSA_CLAIM: setting(kind.words, {
    otherwise: 'employeeHsaId',
    sv: 'Attributet som bär personens HSA-id.',
    en: "The claim that carries the person's HSA-id.",
  }),
  VARNA_OIDC_SCOPE: setting(kind.scopes, {
    otherwise: null,
    sv: 'Vad identitetstjänsten ombeds lämna, till exempel ”openid hsa”. Utan värde: openid, och profile där tjänsten har det.',
    en: 'What the identity provider is asked for, such as “openid hsa”. Unset: openid, and profile where the provider has it.',
  }),
  VARNA_OIDC_ACR: setting(kind.levelMap, {
    otherwise: '{}',
    sv: 'Vilken tillitsnivå (1–4) varje acr-värde motsvarar.',
    en: 'Which assurance level (1–4) each acr value stands for.',
  }),
  VARNA_SESSION_IDLE_MINUTES: setting(kind.wholeNumber(1, 1440), {
    otherwise: '60',
    sv: 'Minuter utan aktivitet innan inloggningen upphör.',
    en: 'Minutes without activity before a session ends.',
  }),
  VARNA_SESSION_HOURS: setting(kind.wholeNumber(1, 168), {
    otherwise: '12',
    sv: 'Timmar innan inloggningen upphör även vid aktivitet.',
    en: 'Hours before a session ends even when active.',
  }),
  VARNA_UPLOAD_MB: setting(kind.wholeNumber(1, 4096), {
    otherwise: '50',
    sv: 'Största tillåtna bilaga, i megabyte.',
    en: 'Largest attachment allowed, in megabytes.',
  }),
  VARNA_TRUST_PROXY: setting(kind.onOrOff, {
    otherwise: '0',
    sv: '1 när en omvänd proxy står framför: klientens adress läses då ur X-Forwarded-For.',
    en: "1 when a reverse proxy stands in front: the client's address is then read from X-Forwarded-For.",
  }),
  VARNA_REQUESTS_PER_MINUTE: setting(kind.wholeNumber(10, 1_000_000), {
    otherwise: '1200',
    sv: 'Anrop per minut från en adress innan Värna ber den vänta.',
    en: 'Calls a minute from one address before Värna asks it to wait.',
  }),
  VARNA_OPEN_REPORTS: setting(kind.onOrOff, {
    otherwise: '0',
    sv: '1 när händelser får rapporteras utan inloggning. Högst fem rapporter i timmen tas emot från en adress.',
    en: '1 when events may be reported without signing in. At most five reports an hour are taken from one address.',
  }),
  VARNA_LOG_LEVEL: setting(kind.oneOf('silent', 'error', 'warn', 'info', 'debug'), {
    otherwise: 'warn',
    sv: 'Hur mycket som skrivs i serverloggen. Hemligheter och innehåll skrivs aldrig.',
    en: 'How much is written to the server log. Secrets and content never are.',
  }),
  VARNA_LANGUAGE: setting(kind.oneOf('sv', 'en'), {
    otherwise: null,
    sv: 'Språk i terminalen. Utan värde: engelska om LANG börjar med en, annars svenska.',
    en: 'Language of the terminal. Unset: English if LANG starts with en, otherwise Swedish.',
  }),
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;
