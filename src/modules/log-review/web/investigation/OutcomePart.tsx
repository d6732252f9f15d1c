import { useState } from 'react';
import { showMoment } from '../../../../shared/date.ts';
import { Stack } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { UnlawfulCase } from '../../contract/investigation.ts';
import { ConfirmDialog, ProposeDialog } from './OutcomeDialogs.tsx';
import { endText as text } from './texts.ts';
import { OutcomeName } from './words.tsx';

function Proposal({ one }: { one: UnlawfulCase }) {
  const t = useText();
  if (!one.outcome) return null;
  const said = (key: 'by' | 'confirmed', name: string | undefined, moment: string | null) =>
    moment && <p className="soft small">{t(text[key], { name: name ?? '', moment: showMoment(moment) })}</p>;
  return (
    <div>
      <StatusMark tone={one.state === 'closed' ? 'ok' : 'probable'}>
        <OutcomeName outcome={one.outcome} />
      </StatusMark>
      <p className="case-seen">{one.outcomeReason}</p>
      {said('by', one.proposedBy?.name, one.proposedAt)}
      {said('confirmed', one.confirmedBy?.name, one.confirmedAt)}
    </div>
  );
}

/** How the case ends: proposed by one, confirmed by another. */
export function OutcomePart({ one }: { one: UnlawfulCase }) {
  const t = useText();
  const [asked, ask] = useState<'propose' | 'confirm' | null>(null);
  const ready = one.steps.every(({ state }) => state !== 'todo');
  const close = () => ask(null);
  return (
    <Panel title={t(text.title)} lead={one.state === 'closed' ? undefined : t(text.lead)}>
      <Stack>
        <Proposal one={one} />
        {one.state === 'open' && !ready && <p className="soft">{t(text.first)}</p>}
        {one.state === 'open' && one.mayInvestigate && ready && (
          <div>
            <Button kind="main" aria-haspopup="dialog" onClick={() => ask('propose')}>
              {t(text.propose)}
            </Button>
          </div>
        )}
        {one.mayConfirm && (
          <div>
            <Button kind="main" aria-haspopup="dialog" onClick={() => ask('confirm')}>
              {t(text.confirm)}
            </Button>
          </div>
        )}
      </Stack>
      {asked === 'propose' && <ProposeDialog one={one} close={close} />}
      {asked === 'confirm' && <ConfirmDialog one={one} close={close} />}
    </Panel>
  );
}
