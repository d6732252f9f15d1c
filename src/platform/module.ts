import type { Readable } from 'node:stream';
import type { Answer, Contract, Endpoint, Validated } from '../shared/contract.ts';
import type { Permission } from '../shared/permission.ts';
import { Problem } from '../shared/problem.ts';
import type { Language, Text } from '../shared/text.ts';
import type { Actor } from './access/actor.ts';
import type { Config } from './config.ts';
import type { Db } from './db/kysely.ts';
import type { ImportKind } from './imports/kind.ts';
import type { MailTemplate } from './mail/template.ts';
import type { Services } from './services.ts';

/** A file that came in: already stored (encrypted, by its SHA-256) before the transaction began; `open` reads it. */
export type Upload = {
  readonly name: string;
  readonly mediaType: string;
  readonly sha256: string;
  readonly sizeBytes: number;
  open(): Promise<Readable>;
};
/** A file on its way out. `inline` shows it in the browser instead of saving it. `status`: other than 200, where a foreign contract says so. */
export type Download = { name: string; mediaType: string; body: Buffer | Readable; inline?: boolean; status?: number };

/** What the audit entry says beyond actor, permission and action. */
export type AuditNote = { subjectId?: string; unitId?: string; actorId?: string; detail?: Record<string, unknown> };

/** Where a request came from. */
export type Origin = {
  readonly address: string;
  readonly userAgent: string;
  /** Straight from this machine: a loopback connection to a loopback name, with no sign of a proxy between. */
  readonly local: boolean;
};

/** A refusal to someone who came here by a link: they are led to a page of the web that explains it instead of shown JSON. */
export class PageProblem extends Problem {
  readonly page: string;

  constructor({ code, status, values, places }: Problem, page: string) {
    super(code, status, values, places);
    this.page = page;
  }
}

/** What a use case has at hand: one transaction, who acts, what time it is. */
export type Context = {
  readonly db: Db;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  /** Calendar day in Stockholm. */
  readonly today: Temporal.PlainDate;
  readonly language: Language;
  readonly requestId: string;
  readonly services: Services;
  readonly from: Origin;
  /** Adds to the audit entry of this request, or of its refusal; the subject is otherwise the reply's or the path's `id`. */
  note(note: AuditNote): void;
  /** Hands work to a job; it exists only if this transaction commits. */
  enqueue(job: string, data: Record<string, unknown>): Promise<void>;
  /** A cookie that came with the request. */
  cookieOf(name: string): string | undefined;
  /** Sets or clears a cookie on the answer, once the transaction has committed; only sign-in does. */
  cookie(name: string, value: string | null, options?: { maxAgeSeconds?: number; path?: string }): void;
  /** Answers with a redirect (303) instead of the reply, once the transaction has committed; only sign-in does. */
  redirect(address: string): void;
};

type Input<E> = Validated<E> &
  (E extends { upload: true } ? { file: Upload } : unknown) &
  (E extends { raw: object } ? { bytes: Buffer } : unknown);
type Output<E extends Endpoint> = E extends { download: true } ? Download : Answer<E>;

/** One function an endpoint. */
export type Handlers<C extends Contract> = {
  readonly [K in keyof C]: (context: Context, input: Input<C[K]>) => Promise<Output<C[K]>>;
};

/** Work done in the background, as the system. `every` is a cron line in Stockholm time. */
export type Job = {
  readonly name: string;
  readonly every?: string;
  /** Minutes after which it is held to have stopped and is begun anew; 15 unless said, at most 1 380. */
  readonly longestMinutes?: number;
  run(context: Context, data: Record<string, unknown>): Promise<void>;
  /** Done after `run`, with no transaction open: what takes minutes, or asks other than the database. It opens transactions where it reads and writes. */
  readonly work?: (services: Services, data: Record<string, unknown>) => Promise<void>;
};

/** A job that is nothing but work outside a transaction. */
export const workOnly = (job: Omit<Job, 'run' | 'work'> & Required<Pick<Job, 'work'>>): Job => ({
  ...job,
  run: async () => {},
});

/** Where a kind of record is shown, and what it is called. */
export type RecordKind = { readonly kind: string; readonly name: Text; readonly path: (id: string) => string };

/** What a module may ask people to do; `kind` is `module.verb`, such as `documents.approve`. */
export type TaskKind = {
  readonly kind: string;
  /** What is asked, as an imperative: "Godkänn". */
  readonly name: Text;
  /** Whether the manager above is told when it stays undone. */
  readonly escalates: boolean;
  /** Whether whoever stands in may do it too; the module's own SQL asks `task.stands_in`. Otherwise they only see it. */
  readonly deputies?: boolean;
};

/** What a module may tell people of; `kind` is `module.word`, such as `documents.answered`. */
export type NoticeKind = {
  readonly kind: string;
  /** What has happened, as a heading: "Svar på din fråga". */
  readonly name: Text;
  /** Sent by mail as well until a person chooses otherwise. */
  readonly mail?: boolean;
  /** Mailed every time instead of once a day at most. */
  readonly mailEach?: boolean;
};

/**
 * Days a module's records stand in the calendar with, as a SQL view made `with (security_invoker = true)`, so that everyone
 * sees their own part of it. Its columns: `record_id`, `unit_id`, `person_id` (whose day it is, or null), `day`, `number`, `title`.
 */
export type CalendarDays = {
  /** `module.word`, such as `documents.review`. */
  readonly kind: string;
  /** What the day is: "Översyn". */
  readonly name: Text;
  /** Of which kind the records are. */
  readonly record: string;
  readonly view: string;
};

/**
 * What a module keeps beside the database and the files, in a backup as files of its own. `name` is its place in the archive.
 */
export type Store = {
  readonly name: string;
  /** Writes a copy as it stands while work goes on, and says where; null when there is nothing here to copy. */
  copy(services: Services): Promise<StoreCopy | null>;
  /** The directory a copy is laid in for `take`; does not exist before. */
  room(config: Config): string;
  /** Takes in the copy that lies in `room`, all of it or nothing. Error: when something is there already. */
  take(services: Services): Promise<void>;
  /** Writes what it keeps below `root` in formats anyone can read, streamed, for an open archive; names the files it wrote. */
  handOut?(services: Services, order: HandOutOrder): Promise<HandedOut>;
};
/** `month`: only what happened then, `YYYY-MM`; null for all. `told` hears each file of rows as it is done. */
export type HandOutOrder = { root: string; month: string | null; told: (file: HandedFile) => void };
/** `file` from the root; `about`: what the file is of, such as source and month. */
export type HandedFile = { file: string; rows: number; bytes: number; sha256: string; about: Record<string, string> };
export type HandedOut = { title: Text; remark: Text; files: HandedFile[] };
/** A copy and how to be rid of it. */
export type StoreCopy = { readonly directory: string; done(): Promise<void> };

export type Module = {
  readonly name: string;
  readonly title: Text;
  readonly permissions: Record<string, Permission>;
  readonly texts: Record<string, Text>;
  readonly contract: Contract;
  readonly handlers: Record<string, (context: Context, input: never) => Promise<unknown>>;
  readonly migrations?: URL;
  readonly jobs?: readonly Job[];
  readonly records?: readonly RecordKind[];
  /** Names of what a column holds that is neither a code nor a UUID, by column (`area_id`); the history shows them. */
  readonly references?: Readonly<Record<string, (context: Context) => Promise<ReadonlyMap<string, string>>>>;
  readonly imports?: readonly ImportKind[];
  readonly tasks?: readonly TaskKind[];
  readonly notices?: readonly NoticeKind[];
  readonly calendar?: readonly CalendarDays[];
  readonly mails?: readonly MailTemplate[];
  readonly stores?: readonly Store[];
  /** Done as the system at every start, before the server answers; quick when there is nothing to do. */
  readonly atStart?: (context: Context) => Promise<void>;
  /** Lets go of what the module holds open beside the database: when the server or a command ends. Nothing if nothing was opened. */
  readonly atStop?: (services: Services) => Promise<void>;
};

/** Says a module whole; the handlers are checked against the contract. */
export function defineModule<const C extends Contract>(
  module: Omit<Module, 'contract' | 'handlers'> & { contract: C; handlers: Handlers<C> },
): Module {
  return module as unknown as Module;
}
