import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmButton } from '../../../ui/Confirm.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/form/Form.tsx';
import { useNotify } from '../../../ui/Notices.tsx';
import { useSend } from '../../../ui/send.ts';
import { useText } from '../../../ui/Words.tsx';
import { type Document, type DocumentVersion, documentsApi } from '../contract.ts';
import { documentKey, documents } from './calls.ts';
import { ChangeFields } from './process/ChangeFields.tsx';
import { text } from './texts.ts';

type PublishButtonProps = {
  document: Document;
  /** The draft as it was read; one changed since is refused. */
  draft: Pick<DocumentVersion, 'number' | 'contentSha256' | 'stage'>;
  main?: boolean;
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

/** Brings a first version, or one already decided, into force after a question. */
function PublishPlainly({ document, draft: { number, contentSha256 }, main, then }: PublishButtonProps) {
  const t = useText();
  const publish = useSend(usePublish(), { said: t(text.published, { number }), ...(then ? { then } : {}) });
  return (
    <ConfirmButton
      kind={main ? 'main' : 'plain'}
      busy={publish.busy}
      title={t(text.publishAsk, { number })}
      text={t(text.publishText)}
      verb={t(text.publish)}
      onConfirm={() => publish.send({ params: { id: document.id }, body: { contentSha256 } })}
    >
      {t(text.publish)}
    </ConfirmButton>
  );
}

/** Brings a later version into force, with what has changed and whether it is to be read anew. */
function PublishAnew({ document: { id }, draft, main, then, replaced }: PublishButtonProps & { replaced: number }) {
  const t = useText();
  const notify = useNotify();
  const call = usePublish();
  const [asking, ask] = useState(false);
  const { number, contentSha256 } = draft;
  const done = () => {
    notify.done(t(text.published, { number }));
    ask(false);
    then?.();
  };
  return (
    <>
      <Button kind={main ? 'main' : 'plain'} aria-haspopup="dialog" onClick={() => ask(true)}>
        {t(text.publish)}
      </Button>
      <Dialog open={asking} title={t(text.publishAsk, { number })} close={() => ask(false)}>
        <p className="soft document-note">
          {t(text.publishText)} {t(text.publishReplaces, { number: replaced })}
        </p>
        <Form
          schema={documentsApi.publish.body}
          initial={{ contentSha256, changeKind: 'material', changeSummary: '' }}
          save={(body) => call({ params: { id }, body })}
          saved={done}
          cancel={() => ask(false)}
          submit={t(text.publish)}
        >
          <ChangeFields />
        </Form>
      </Dialog>
    </>
  );
}

/** Brings the draft into force. */
export function PublishButton(props: PublishButtonProps) {
  const replaced = props.document.versions.find(({ status }) => status === 'published');
  if (!replaced || props.draft.stage === 'decided') return <PublishPlainly {...props} />;
  return <PublishAnew {...props} replaced={replaced.number} />;
}
