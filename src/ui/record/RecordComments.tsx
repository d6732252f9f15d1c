import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { commentsApi, type RecordComment } from '../../shared/comment.ts';
import { newId } from '../../shared/ids.ts';
import { api } from '../api.ts';
import { Button } from '../Button.tsx';
import { useConfirm } from '../Confirm.tsx';
import { useDraft } from '../form/draft.ts';
import { Load } from '../Load.tsx';
import { Panel } from '../Panel.tsx';
import { useSend } from '../send.ts';
import { useText } from '../Words.tsx';
import { CommentForm, type Written } from './CommentForm.tsx';
import { CommentText } from './CommentText.tsx';
import { recordText } from './texts.ts';

const comments = api(commentsApi);

/** The latest comments first to come, page by page; shown oldest first. */
const useComments = (id: string) =>
  useInfiniteQuery({
    queryKey: ['record', id, 'comments'],
    queryFn: ({ pageParam }) =>
      comments.comments({
        params: { id },
        query: { sort: '-createdAt', limit: 20, ...(pageParam ? { after: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
  });

type OneProps = { recordId: string; comment: RecordComment };

function OneComment({ recordId, comment }: OneProps) {
  const t = useText();
  const confirm = useConfirm();
  const [changing, setChanging] = useState(false);
  const params = { id: recordId, partId: comment.id };
  const then = () => setChanging(false);
  const said = t(recordText.commentChanged);
  const change = useSend((body: Written) => comments.changeComment({ params, body }), { said, then });
  const withdraw = useSend(comments.withdrawComment, { said: t(recordText.withdrawn) });
  const ask = async () => {
    const question = {
      title: t(recordText.withdrawAsk),
      text: t(recordText.withdrawText),
      verb: t(recordText.withdraw),
      danger: true,
    };
    if (await confirm(question)) withdraw.send({ params });
  };
  if (changing)
    return (
      <li className="comment">
        <CommentForm
          recordId={recordId}
          label={t(recordText.changeComment)}
          verb={t(recordText.saveComment)}
          start={{ body: comment.body, mentions: comment.mentions }}
          busy={change.busy}
          send={change.send}
          cancel={() => setChanging(false)}
        />
      </li>
    );
  return (
    <li className="comment">
      <CommentText comment={comment} />
      {(comment.mayEdit || comment.mayWithdraw) && (
        <div className="comment-acts">
          {comment.mayEdit && (
            <Button kind="quiet" size="small" onClick={() => setChanging(true)}>
              {t(recordText.changeComment)}
            </Button>
          )}
          {comment.mayWithdraw && (
            <Button kind="quiet" size="small" onClick={() => void ask()}>
              {t(recordText.withdraw)}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

function NewComment({ recordId }: { recordId: string }) {
  const t = useText();
  const [id, setId] = useState(newId);
  const draftKey = `record.comment.${recordId}`;
  const draft = useDraft(draftKey);
  const then = () => {
    draft.clear();
    setId(newId());
  };
  const call = (body: Written) => comments.comment({ params: { id: recordId }, body: { id, ...body } });
  const write = useSend(call, { said: t(recordText.commentSent), then });
  return (
    <CommentForm
      key={id}
      recordId={recordId}
      label={t(recordText.comment)}
      hint={t(recordText.commentHint)}
      verb={t(recordText.sendComment)}
      draftKey={draftKey}
      busy={write.busy}
      send={write.send}
    />
  );
}

/** What people say about a record, oldest first, and the way to say more. Whoever sees the record reads and writes here. */
export function RecordComments({ id }: { id: string }) {
  const t = useText();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useComments(id);
  return (
    <Panel title={t(recordText.comments)}>
      <Load query={{ data, error, refetch: refetch as never }}>
        {({ pages }) => {
          const items = pages.flatMap((page) => page.items).reverse();
          return (
            <>
              {hasNextPage && (
                <Button kind="quiet" size="small" busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
                  {t(recordText.earlier)}
                </Button>
              )}
              {items.length === 0 && <p className="faint small">{t(recordText.noComments)}</p>}
              {items.length > 0 && (
                <ol className="comments">
                  {items.map((comment) => (
                    <OneComment key={comment.id} recordId={id} comment={comment} />
                  ))}
                </ol>
              )}
              <NewComment recordId={id} />
            </>
          );
        }}
      </Load>
    </Panel>
  );
}
