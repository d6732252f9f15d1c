import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useGo, usePathValue } from '../../../ui/address.ts';
import { Button, ButtonLink } from '../../../ui/Button.tsx';
import { Steps } from '../../../ui/flow/Steps.tsx';
import { Form } from '../../../ui/form/Form.tsx';
import { RichTextField } from '../../../ui/form/RichTextField.tsx';
import { Load } from '../../../ui/Load.tsx';
import { NoticeLine } from '../../../ui/Notices.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../ui/Skeletons.tsx';
import { useText } from '../../../ui/Words.tsx';
import { type Document, type DocumentText, type DocumentVersion, documentsApi } from '../contract.ts';
import { documents } from './calls.ts';
import { PublishButton } from './PublishButton.tsx';
import { text } from './texts.ts';
import { VersionText } from './VersionText.tsx';
import './document.css';

type Written = { version: number | null; body: string };

/** The draft there is, else the text in force to begin from. */
async function startingText({ id, versions }: Document): Promise<Written> {
  const draft = versions.find(({ status }) => status === 'draft');
  const from = draft ?? versions.find(({ status }) => status === 'published');
  if (!from) return { version: null, body: '' };
  const { version, body } = await documents.text({ params: { id, number: from.number } });
  return { version: draft ? version : null, body };
}

/** Others have been asked about the draft as it stands. */
const asked: readonly DocumentVersion['stage'][] = ['review', 'approval', 'approved'];

type WriteProps = { document: Document; start: Written; saved: (draft: DocumentText) => void };

function Write({ document, start, saved }: WriteProps) {
  const t = useText();
  const go = useGo();
  const { id } = document;
  const stages = document.versions.map(({ stage }) => stage);
  return (
    <>
      <p className="panel-lead">{t(text.writeLead)}</p>
      {stages.some((stage) => asked.includes(stage)) && <NoticeLine tone="watch">{t(text.voids)}</NoticeLine>}
      <div className="document-writing">
        <Form
          schema={documentsApi.write.body}
          initial={start}
          save={(body) => documents.write({ params: { id }, body })}
          reload={async () => startingText(await documents.get({ params: { id } }))}
          saved={saved}
          submit={t(text.saveAndRead)}
          cancel={() => go(`/documents/${id}`)}
          draftKey={`documents.text.${id}`}
        >
          <RichTextField name="body" label={t(text.body)} tall />
        </Form>
      </div>
    </>
  );
}

type ReadProps = { document: Document; draft: DocumentText; back: () => void };

function ReadThrough({ document, draft, back }: ReadProps) {
  const t = useText();
  const go = useGo();
  return (
    <>
      <NoticeLine tone="ok">{t(text.saved, { number: draft.number })}</NoticeLine>
      <VersionText version={draft} />
      <div className="flow-foot">
        <Button onClick={back}>{t(text.backToWriting)}</Button>
        <PublishButton document={document} draft={draft} then={() => go(`/documents/${document.id}`)} />
        <ButtonLink kind="main" to={`/documents/${document.id}?tab=process`}>
          {t(text.toProcess)}
        </ButtonLink>
      </div>
    </>
  );
}

function TextFlow({ document, start }: { document: Document; start: Written }) {
  const t = useText();
  const [draft, setDraft] = useState<DocumentText | null>(null);
  const [written, setWritten] = useState(start);
  const back = () => setDraft(null);
  const saved = (next: DocumentText) => {
    setWritten({ version: next.version, body: next.body });
    setDraft(next);
  };
  const steps = [
    { key: 'write', title: t(text.stepWrite) },
    { key: 'read', title: t(text.stepRead) },
  ];
  return (
    <>
      <PageTitle title={document.title} back={{ to: `/documents/${document.id}`, label: document.number }} />
      <div className="flow">
        <Steps steps={steps} current={draft ? 'read' : 'write'} go={back} />
        <section className="flow-step flow-wide">
          {draft ? (
            <ReadThrough document={document} draft={draft} back={back} />
          ) : (
            <Write document={document} start={written} saved={saved} />
          )}
        </section>
      </div>
    </>
  );
}

/** Writes the draft, reads it through, and brings it into force. */
export default function EditText() {
  const id = usePathValue('id');
  const query = useQuery({
    queryKey: ['document-writing', id],
    queryFn: async () => {
      const document = await documents.get({ params: { id } });
      return { document, start: await startingText(document) };
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(loaded) => <TextFlow key={id} {...loaded} />}
    </Load>
  );
}
