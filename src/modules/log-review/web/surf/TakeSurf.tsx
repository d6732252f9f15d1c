import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { Stack } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { FileDrop } from '../../../../ui/form/FileField.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useSend } from '../../../../ui/send.ts';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import { sendSurf } from './calls.ts';
import { surfText as text } from './texts.ts';

/** The month before this one, `YYYY-MM`. */
const lastMonth = (day: string): string =>
  new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 2)).toISOString().slice(0, 7);

/** Reads in a month from the proxy. */
export function TakeSurf() {
  const t = useText();
  const notify = useNotify();
  const [file, pick] = useState<File | null>(null);
  const [month, choose] = useState(() => lastMonth(today()));
  const take = useSend(async (sent: { id: string; month: string; file: File }) => {
    const receipt = await sendSurf(sent);
    notify.done(t(text.taken, receipt));
    pick(null);
    return receipt;
  });
  return (
    <Panel title={t(text.take)} lead={t(text.takeLead)}>
      <Stack>
        <label className="field">
          <span className="field-label">{t(text.month)}</span>
          <input
            className="input input-moment"
            type="month"
            value={month}
            onChange={({ target }) => choose(target.value)}
          />
        </label>
        <FileDrop label={t(text.file)} accept=".csv" mostMegabytes={500} file={file} pick={pick} />
        <div>
          <Button busy={take.busy} disabled={!file} onClick={() => file && take.send({ id: newId(), month, file })}>
            {t(text.send)}
          </Button>
        </div>
      </Stack>
    </Panel>
  );
}
