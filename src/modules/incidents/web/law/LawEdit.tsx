import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { useGo } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useConfirm } from '../../../../ui/Confirm.tsx';
import { Flow } from '../../../../ui/flow/Flow.tsx';
import { FieldFrame } from '../../../../ui/form/FieldFrame.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { LawVersion } from '../../contract/law.ts';
import { incidents } from '../calls.ts';
import { pageTitles } from '../page-titles.ts';
import { useLaw } from './calls.ts';
import { Differences } from './Differences.tsx';
import { EditTabs } from './EditTabs.tsx';
import { editText as text } from './edit-texts.ts';
import { Tried } from './Tried.tsx';
import { useDraftLaw } from './useDraftLaw.ts';
import './law.css';

const leastNote = 3;

function NoteField({ note, write }: { note: string; write: (note: string) => void }) {
  const t = useText();
  return (
    <FieldFrame label={t(text.note)} hint={t(text.noteHint)}>
      {(marks) => (
        <textarea
          {...marks}
          className="input"
          rows={4}
          maxLength={2000}
          value={note}
          onChange={(event) => write(event.target.value)}
        />
      )}
    </FieldFrame>
  );
}

/** Throws the draft away, once one has said so again. */
function Discard({ discard }: { discard: () => void }) {
  const t = useText();
  const confirm = useConfirm();
  const ask = async () => {
    const verb = t(text.startOver);
    if (await confirm({ title: t(text.startOverAsk), text: t(text.startOverText), verb, danger: true })) discard();
  };
  return <Button onClick={() => void ask()}>{t(text.startOver)}</Button>;
}

function Editing({ law }: { law: LawVersion }) {
  const t = useText();
  const go = useGo();
  const { draft, change, discard, changed, behind } = useDraftLaw(law);
  const [note, write] = useState('');
  const bring = async () => {
    await incidents.changeLaw({ body: { id: newId(), ...draft, note } });
    discard();
    go('/incidents/law?tab=versions');
  };
  const make = useSend(bring, { said: t(text.finished) });
  return (
    <div className="law-edit">
      <PageTitle
        title={t(pageTitles.lawEdit)}
        lead={t(text.lead)}
        back={{ to: '/incidents/law', label: t(pageTitles.law) }}
        actions={changed && <Discard discard={discard} />}
      />
      {behind && (
        <NoticeLine tone="watch">
          {t(text.moved, { number: law.number, after: draft.after })}
          <Button size="small" onClick={() => change({ after: law.number })}>
            {t(text.keepMine)}
          </Button>
        </NoticeLine>
      )}
      <Flow
        finish={t(text.finish, { number: law.number + 1 })}
        busy={make.busy}
        onFinish={() => make.send(undefined)}
        steps={[
          {
            key: 'change',
            title: t(text.stepChange),
            lead: t(changed ? text.stepChangeLead : text.unchanged),
            content: <EditTabs draft={draft} change={change} />,
            ready: changed,
          },
          {
            key: 'try',
            title: t(text.stepTry),
            lead: t(text.stepTryLead),
            content: (
              <>
                <Differences before={law} after={draft} />
                <Tried draft={draft} />
              </>
            ),
            ready: changed && !behind,
          },
          {
            key: 'note',
            title: t(text.stepNote),
            lead: t(text.stepNoteLead),
            content: <NoteField note={note} write={write} />,
            ready: changed && !behind && note.trim().length >= leastNote,
          },
        ]}
      />
    </div>
  );
}

/** A new version of the law, written row by row, tried on the open cases and then brought into force. */
export default function LawEdit() {
  const query = useLaw('');
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(law) => <Editing law={law} />}
    </Load>
  );
}
