import type { Mentioned, RecordComment } from '../../shared/comment.ts';
import { DateText } from '../DateText.tsx';
import { useText } from '../Words.tsx';
import { recordText } from './texts.ts';

/** The text in pieces: what is said, and the names it names. */
export function piecesOf(body: string, mentions: readonly Mentioned[]): { text: string; named: boolean }[] {
  const names = mentions.map(({ name }) => `@${name}`).sort((one, other) => other.length - one.length);
  if (names.length === 0) return [{ text: body, named: false }];
  const any = new RegExp(`(${names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`, 'u');
  return body
    .split(any)
    .filter((text) => text !== '')
    .map((text) => ({ text, named: names.includes(text) }));
}

/** One comment: who, when, and what; a withdrawn one says only that it was there. */
export function CommentText({ comment }: { comment: RecordComment }) {
  const t = useText();
  const { createdBy, createdAt, editedAt, withdrawnAt, body, mentions } = comment;
  if (withdrawnAt)
    return (
      <p className="comment-head">
        {t(recordText.withdrawnBy, { name: createdBy })} <DateText at={withdrawnAt} as="near" />
      </p>
    );
  return (
    <>
      <p className="comment-head">
        <strong>{createdBy}</strong> <DateText at={createdAt} as="near" />
        {editedAt && <span> · {t(recordText.edited)}</span>}
      </p>
      <p className="comment-body">
        {piecesOf(body, mentions).map(({ text, named }, place) =>
          named ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no name but their place
            <span key={place} className="comment-named">
              {text}
            </span>
          ) : (
            text
          ),
        )}
      </p>
    </>
  );
}
