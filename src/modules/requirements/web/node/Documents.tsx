import { IconLink } from '@tabler/icons-react';
import { Button } from '../../../../ui/Button.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Answer, Trace } from '../../contract/assessments.ts';
import { requirements } from '../calls.ts';
import { traceNames, traceTones } from '../words.ts';
import { AddDocument } from './AddDocument.tsx';
import { LinkLine, LinkLines } from './LinkLines.tsx';
import { nodeText as text } from './texts.ts';
import { useChainWords } from './useChainWords.ts';

type TraceLineProps = { trace: Trace; answer: Answer };

function Confirm({ trace }: { trace: Trace }) {
  const t = useText();
  const confirm = useSend(requirements.confirmTrace, { said: t(text.confirmed) });
  return (
    <Button
      size="small"
      busy={confirm.busy}
      onClick={() => confirm.send({ params: { id: trace.id }, body: { version: trace.version } })}
    >
      {t(text.confirm, { number: trace.document?.versionNumber ?? '' })}
    </Button>
  );
}

function TraceLine({ trace, answer }: TraceLineProps) {
  const t = useText();
  const words = useChainWords();
  const remove = useSend(requirements.removeTrace, { said: t(text.unlinked) });
  const mine = answer.mayAssess && trace.assessmentId === answer.own?.id;
  const inherited = trace.unit.id === answer.unit.id ? '' : t(text.from, { unit: trace.unit.name });
  return (
    <LinkLine
      name={words.name(trace)}
      to={trace.document && `/documents/${trace.document.id}`}
      about={[words.about(trace), inherited].filter(Boolean).join(' · ')}
      mark={
        trace.state === 'holds' || trace.state === 'hidden' ? undefined : (
          <StatusMark tone={traceTones[trace.state]}>{t(traceNames[trace.state])}</StatusMark>
        )
      }
      action={mine && trace.state === 'newerVersion' && <Confirm trace={trace} />}
      unlink={mine ? () => remove.send({ params: { id: trace.id } }) : undefined}
      broken={trace.state === 'withdrawn' || trace.state === 'newerVersion'}
    />
  );
}

type DocumentsProps = { answer: Answer; adding: boolean; add: (on: boolean) => void };

/** Where on the page the documents stand. */
export const documentsId = 'linked-documents';

/** The documents that meet the requirement, section by section. */
export function Documents({ answer, adding, add }: DocumentsProps) {
  const t = useText();
  const button = answer.mayAssess && !adding && (
    <Button kind="quiet" size="small" icon={IconLink} onClick={() => add(true)}>
      {t(text.addDocument)}
    </Button>
  );
  return (
    <div id={documentsId} className="node-part">
      <Panel title={t(text.documents)} beside={button}>
        {adding && <AddDocument answer={answer} close={() => add(false)} />}
        <LinkLines none={t(text.noDocuments)} empty={answer.documents.length === 0}>
          {answer.documents.map((trace) => (
            <TraceLine key={trace.id} trace={trace} answer={answer} />
          ))}
        </LinkLines>
      </Panel>
    </div>
  );
}
