import { sql } from 'kysely';
import { queueMails } from '../mail/index.ts';
import type { Context, NoticeKind } from '../module.ts';

/** The mail that says something is new; declared by the module `notices`. */
export const noticeMail = 'notices.new';

/**
 * What people are told: `kind` is a `NoticeKind` a module declares, `title` is shown in the bell's list for as long as the
 * person may see the record. The one who acts is never told of what they do themselves.
 */
export type Notice = { people: readonly string[]; kind: string; recordId: string; title: string };

/** The kinds of notices there are, from all modules. */
export const noticeKinds = ({ services }: Pick<Context, 'services'>): NoticeKind[] =>
  services.modules.flatMap(({ notices = [] }) => notices);

type Told = Omit<Notice, 'kind'> & { kind: NoticeKind };

async function tell({ db, now }: Context, { people, kind, recordId, title }: Told): Promise<string[]> {
  const { rows } = await sql<{ person: string }>`select person from notice.tell(${kind.kind}, ${[...people]}::uuid[],
    ${recordId}, ${title}, ${now.toString()}::timestamptz, ${kind.mail ?? false}, ${kind.mailEach ?? false}) as person`.execute(
    db,
  );
  return rows.map(({ person }) => person);
}

/**
 * Puts a line in each person's bell, in the caller's transaction; one they have not read yet is renewed instead.
 * Those who want the kind by mail get one too, once a day at most unless the kind is mailed each time.
 * Error: a kind no module declares is a fault of the program.
 */
export async function notify(context: Context, { kind, ...notice }: Notice): Promise<void> {
  if (notice.people.length === 0) return;
  const known = noticeKinds(context).find((one) => one.kind === kind);
  if (!known) throw new Error(`no notice kind ${kind}`);
  const mailed = await tell(context, { ...notice, kind: known });
  const { sv, en } = known.name;
  await queueMails(
    context,
    mailed.map((personId) => ({ personId, template: noticeMail, values: { sv, en }, recordId: notice.recordId })),
  );
}
