import { hostname } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, texts } from '../shared/text.ts';
import type { AssuranceLevel } from './config/kinds.ts';
import { type Environment, readSettings, type SettingValues } from './config/read-settings.ts';
import { StartupError } from './startup-error.ts';

export { deriveKey, keptMasterKey, keyFingerprint, masterKey, masterKeyFile, refuseNewKey } from './config/keys.ts';
export { type Setting, settings } from './config/settings.ts';
export { settingsInForce } from './config/settings-lines.ts';

/** The settings as the program uses them: paths absolute, sizes in bytes, parts that belong together in one place. */
export type Config = {
  readonly language: Language;
  readonly host: string;
  readonly port: number;
  /** Scheme, host and port that people type, without a closing slash. */
  readonly url: string;
  readonly dataDirectory: string;
  /** Fill an empty data directory with the demo region. */
  readonly demo: boolean;
  /** Undefined means the embedded PostgreSQL. */
  readonly databaseUrl: string | undefined;
  /** Undefined means the embedded ClickHouse. */
  readonly clickhouse: { readonly url: string; readonly cluster: string | undefined } | undefined;
  readonly key: Buffer | undefined;
  readonly mail: { readonly smtpUrl: string | undefined; readonly from: string };
  readonly oidc: OidcConfig | undefined;
  readonly session: { readonly idleMinutes: number; readonly hours: number };
  readonly uploadBytes: number;
  /** A reverse proxy stands in front and tells the client's address. */
  readonly trustProxy: boolean;
  readonly requestsPerMinute: number;
  /** Whether events may be reported without signing in. */
  readonly openReports: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
};

export type OidcConfig = {
  readonly issuer: string;
  readonly clientId: string;
  /** Undefined for a public client. */
  readonly clientSecret: string | undefined;
  readonly hsaClaim: string;
  /** What to ask the provider for; undefined: `openid`, and `profile` where the provider has it. */
  readonly scope: string | undefined;
  /** Assurance level by acr value. */
  readonly levels: Readonly<Record<string, AssuranceLevel>>;
};

const says = texts({
  oidcHalf: {
    sv: 'VARNA_OIDC_ISSUER och VARNA_OIDC_CLIENT_ID hör ihop: ange båda eller ingen.',
    en: 'VARNA_OIDC_ISSUER and VARNA_OIDC_CLIENT_ID belong together: set both or neither.',
  },
  oidcPlain: {
    sv: 'VARNA_OIDC_ISSUER ska börja med https:// när identitetstjänsten inte finns på samma maskin.',
    en: 'VARNA_OIDC_ISSUER must start with https:// unless the identity provider is on the same machine.',
  },
});

const root = fileURLToPath(new URL('../../', import.meta.url));
const loopback = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** Reads all settings from the environment. Error: `StartupError` that names each wrong variable. */
export function readConfig(env: Environment): Config {
  const values = readSettings(env);
  return {
    language: languageOf(env),
    host: values.VARNA_HOST,
    port: values.VARNA_PORT,
    url: values.VARNA_URL ?? ownAddress(values),
    dataDirectory: dataDirectory(env, values),
    demo: values.VARNA_DEMO,
    databaseUrl: values.DATABASE_URL,
    clickhouse: values.CLICKHOUSE_URL ? { url: values.CLICKHOUSE_URL, cluster: values.CLICKHOUSE_CLUSTER } : undefined,
    key: values.VARNA_KEY,
    mail: { smtpUrl: values.VARNA_SMTP_URL, from: values.VARNA_MAIL_FROM },
    oidc: oidcOf(values),
    session: { idleMinutes: values.VARNA_SESSION_IDLE_MINUTES, hours: values.VARNA_SESSION_HOURS },
    uploadBytes: values.VARNA_UPLOAD_MB * 1024 * 1024,
    trustProxy: values.VARNA_TRUST_PROXY,
    requestsPerMinute: values.VARNA_REQUESTS_PER_MINUTE,
    openReports: values.VARNA_OPEN_REPORTS,
    logLevel: values.VARNA_LOG_LEVEL,
  };
}

/** The language of the terminal: what is asked for, else what the machine speaks if that is English, else Swedish. */
export function languageOf(env: Environment): Language {
  const wanted = env.VARNA_LANGUAGE?.trim() || env.LC_ALL || env.LANG || 'sv';
  return wanted.startsWith('en') ? 'en' : 'sv';
}

/** A path someone wrote is relative to where they stand; the default lies with the program. */
function dataDirectory(env: Environment, values: SettingValues): string {
  return path.resolve(env.VARNA_DATA?.trim() ? process.cwd() : root, values.VARNA_DATA);
}

// Passkeys need a name, never an IP address, hence localhost.
function ownAddress({ VARNA_HOST: host, VARNA_PORT: port }: SettingValues): string {
  const anywhere = host === '0.0.0.0' || host === '::';
  return `http://${loopback.has(host) ? 'localhost' : anywhere ? hostname() : host}:${port}`;
}

function oidcOf(values: SettingValues): OidcConfig | undefined {
  const { VARNA_OIDC_ISSUER: issuer, VARNA_OIDC_CLIENT_ID: clientId } = values;
  if (issuer === undefined && clientId === undefined) return undefined;
  if (issuer === undefined || clientId === undefined) throw new StartupError(says.oidcHalf);
  const { protocol, hostname: host } = new URL(issuer);
  if (protocol === 'http:' && !loopback.has(host)) throw new StartupError(says.oidcPlain);
  return {
    issuer,
    clientId,
    clientSecret: values.VARNA_OIDC_CLIENT_SECRET,
    hsaClaim: values.VARNA_OIDC_HSA_CLAIM,
    scope: values.VARNA_OIDC_SCOPE,
    levels: values.VARNA_OIDC_ACR,
  };
}
