import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { useMay } from '../../../../ui/Actor.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { type MonthDetail, monthApi, type Redraw } from '../../contract/month.ts';
import { may } from '../../permissions.ts';
import { seedTimeNames } from '../../texts/month.ts';
import { findUnits, months } from '../calls.ts';
import { oneText as text } from './texts.ts';

const tones: Record<Redraw['status'], Tone> = { waiting: 'probable', same: 'ok', differs: 'late', failed: 'watch' };
const words = { waiting: text.waitingText, same: text.sameText, differs: text.differsText, failed: text.failedText };

/** One redraw: what it came to, in words. */
function Outcome({ redraw }: { redraw: Redraw }) {
  const t = useText();
  const { status, unit, askedAt, askedBy, doneAt, differences, strata, items, seedTime } = redraw;
  return (
    <li className="redraw">
      <div className="redraw-line">
        <StatusMark tone={tones[status]}>{t(text[status])}</StatusMark>
        <span className="soft small">
          {unit?.name ?? t(text.wholeRegion)} · <DateText at={doneAt ?? askedAt} as="near" />
          {askedBy && ` · ${askedBy}`}
        </span>
      </div>
      <p>{t(words[status], { strata, items })}</p>
      {seedTime !== 'before' && <p className="soft small">{t(seedTimeNames[seedTime])}</p>}
      {differences.length > 0 && (
        <ul>
          {differences.map((said) => (
            <li key={said.sv}>{t(said)}</li>
          ))}
        </ul>
      )}
    </li>
  );
}

function AskRedraw({ month, close }: { month: string; close: () => void }) {
  const t = useText();
  const notify = useNotify();
  const [id] = useState(newId);
  const saved = () => {
    close();
    notify.done(t(text.asked));
  };
  return (
    <Dialog open title={t(text.redraw)} close={close}>
      <p className="redraw-lead">{t(text.redrawsLead)}</p>
      <Form
        schema={monthApi.redraw.body}
        initial={{ id, month, unitId: null }}
        save={(body) => months.redraw({ body })}
        saved={saved}
        cancel={close}
        submit={t(text.redraw)}
      >
        <ServerPicker name="unitId" label={t(text.onlyUnit)} hint={t(text.onlyUnitHint)} search={findUnits} />
      </Form>
    </Dialog>
  );
}

/** Earlier redraws, and the way to make one. */
export function Redraws({ month, redraws }: Pick<MonthDetail, 'month' | 'redraws'>) {
  const t = useText();
  const mayRedraw = useMay(may.redraw);
  const [asking, ask] = useState(false);
  const button = mayRedraw && (
    <Button icon={IconRefresh} aria-haspopup="dialog" onClick={() => ask(true)}>
      {t(text.redraw)}
    </Button>
  );
  return (
    <Panel title={t(text.redraws)} lead={t(text.redrawsLead)} beside={button}>
      {redraws.length === 0 && <p className="faint">{t(text.noRedraws)}</p>}
      <ul className="redraw-list" aria-live="polite">
        {redraws.map((redraw) => (
          <Outcome key={redraw.id} redraw={redraw} />
        ))}
      </ul>
      {asking && <AskRedraw month={month} close={() => ask(false)} />}
    </Panel>
  );
}
