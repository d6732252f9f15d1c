import { useState } from 'react';
import { showMoment } from '../../../../shared/date.ts';
import { Button } from '../../../../ui/Button.tsx';
import { useConfirm } from '../../../../ui/Confirm.tsx';
import { NextStep } from '../../../../ui/record/NextStep.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { LogExtract } from '../../contract/extract.ts';
import { extracts } from './calls.ts';
import { LookDialog } from './SecrecyDialogs.tsx';
import { extractText as text } from './texts.ts';

type NextProps = { extract: LogExtract };

function Draft({ extract: { id, version } }: NextProps) {
  const t = useText();
  const submit = useSend(extracts.submitExtract, { said: t(text.saved) });
  const button = (
    <Button kind="main" busy={submit.busy} onClick={() => submit.send({ params: { id }, body: { version } })}>
      {t(text.submit)}
    </Button>
  );
  return (
    <NextStep tone="watch" action={button}>
      {t(text.nextDraft)}
    </NextStep>
  );
}

function Second({ extract }: NextProps) {
  const t = useText();
  const [asked, ask] = useState(false);
  if (!extract.mayLook) return <NextStep tone="probable">{t(text.nextSecond)}</NextStep>;
  const button = (
    <Button kind="main" aria-haspopup="dialog" onClick={() => ask(true)}>
      {t(text.look)}
    </Button>
  );
  return (
    <>
      <NextStep tone="watch" action={button}>
        {t(text.nextMine)}
      </NextStep>
      {asked && <LookDialog extract={extract} close={() => ask(false)} />}
    </>
  );
}

function Ready({ extract: { id, version } }: NextProps) {
  const t = useText();
  const confirm = useConfirm();
  const issue = useSend(extracts.issueExtract, { said: t(text.saved) });
  const ask = async () => {
    const sure = await confirm({ title: t(text.issueAsk), text: t(text.issueText), verb: t(text.issue) });
    if (sure) issue.send({ params: { id }, body: { version } });
  };
  const button = (
    <Button kind="main" busy={issue.busy} onClick={() => void ask()}>
      {t(text.issue)}
    </Button>
  );
  return (
    <NextStep tone="ok" action={button}>
      {t(text.nextReady)}
    </NextStep>
  );
}

/** What happens next with the extract, and the button that does it. */
export function ExtractNext({ extract }: NextProps) {
  const t = useText();
  if (extract.state === 'draft') return <Draft extract={extract} />;
  if (extract.state === 'second') return <Second extract={extract} />;
  if (extract.state === 'ready') return <Ready extract={extract} />;
  const said = { moment: showMoment(extract.issuedAt ?? ''), name: extract.issuedBy ?? '' };
  return <NextStep tone="neutral">{t(text.nextIssued, said)}</NextStep>;
}
