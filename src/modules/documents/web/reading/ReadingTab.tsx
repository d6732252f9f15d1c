import { showDay } from '../../../../shared/date.ts';
import { Stack } from '../../../../ui/Arrange.tsx';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReadRequest } from '../../contract/reading.ts';
import type { Document } from '../../contract.ts';
import { useProcess, useReadRequests } from '../calls.ts';
import { stepText } from '../process/texts.ts';
import { FeedbackPart } from './FeedbackPart.tsx';
import { QuestionsPart } from './QuestionsPart.tsx';
import { ReadBar } from './ReadBar.tsx';
import { askReadText as text } from './texts.ts';

const statuses = {
  open: [text.statusOpen, 'watch'],
  complete: [text.statusComplete, 'ok'],
  closed: [text.statusClosed, 'neutral'],
  withdrawn: [text.statusWithdrawn, 'neutral'],
} as const;

/** Whether a request is under way, done or ended. */
export function RequestStatus({ request: { status, people, expected } }: { request: ReadRequest }) {
  const t = useText();
  if (status === 'asking') return <StatusMark tone="probable">{t(text.asking, { people, expected })}</StatusMark>;
  const [words, tone] = statuses[status];
  return <StatusMark tone={tone as Tone}>{t(words)}</StatusMark>;
}

function Request({ request }: { request: ReadRequest }) {
  const t = useText();
  const { id, versionNumber: number, dueOn, again, units } = request;
  const whom = units.map(({ name }) => name).join(', ');
  return (
    <article className="document-round">
      <div className="panel-head">
        <h3>
          {t(text.ofVersion, { number, day: showDay(dueOn) })}
          {again && <span className="soft"> · {t(text.again)}</span>}
        </h3>
        <RequestStatus request={request} />
      </div>
      <ReadBar caption={whom} counts={request} />
      <ButtonLink size="small" to={`/documents/reading/${id}`}>
        {t(text.follow)}
      </ButtonLink>
    </article>
  );
}

/** Who has been asked to read, what they wonder about, and whether the text helped. */
export function ReadingTab({ document }: { document: Document }) {
  const t = useText();
  const steps = useProcess(document.id).data?.steps ?? [];
  const ask = steps.includes('askToRead') && (
    <ButtonLink to={`/documents/${document.id}/ask-to-read`}>{t(stepText.askToRead)}</ButtonLink>
  );
  return (
    <Stack gap="wide">
      <QuestionsPart documentId={document.id} />
      <Load query={useReadRequests(document.id)}>
        {({ items }) => (
          <div>
            {items.length === 0 ? <EmptyState title={t(text.none)} text={t(text.noneText)} action={ask} /> : ask}
            {items.map((request) => (
              <Request key={request.id} request={request} />
            ))}
          </div>
        )}
      </Load>
      {document.mayEdit && <FeedbackPart documentId={document.id} />}
    </Stack>
  );
}
