import { useQueryClient } from '@tanstack/react-query';
import { ConfirmButton } from '../../../ui/Confirm.tsx';
import { useSend } from '../../../ui/send.ts';
import { useText } from '../../../ui/Words.tsx';
import type { Document, DocumentVersion } from '../contract.ts';
import { documentKey, documents } from './calls.ts';
import { text } from './texts.ts';

type PublishButtonProps = {
  document: Document;
  /** The draft as it was read; one changed since is refused. */
  draft: Pick<DocumentVersion, 'number' | 'contentSha256'>;
  then?: () => void;
};

/** The answer is the document as it now is: kept, so that the page one comes to shows it at once. */
function usePublish(): typeof documents.publish {
  const queries = useQueryClient();
  return async (request) => {
    const published = await documents.publish(request);
    queries.setQueryData(documentKey(published.id), published);
    return published;
  };
}

/** Brings the draft into force, after a question. */
export function PublishButton({ document, draft: { number, contentSha256 }, then }: PublishButtonProps) {
  const t = useText();
  const publish = useSend(usePublish(), { said: t(text.published, { number }), ...(then ? { then } : {}) });
  const replaced = document.versions.find(({ status }) => status === 'published');
  return (
    <ConfirmButton
      kind="main"
      busy={publish.busy}
      title={t(text.publishAsk, { number })}
      text={
        <>
          {t(text.publishText)} {replaced && t(text.publishReplaces, { number: replaced.number })}
        </>
      }
      verb={t(text.publish)}
      onConfirm={() => publish.send({ params: { id: document.id }, body: { contentSha256 } })}
    >
      {t(text.publish)}
    </ConfirmButton>
  );
}
