import { IconLink, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Safeguard, SafeguardEvidence } from '../../contract/safeguards.ts';
import { requirementsApi } from '../../contract.ts';
import { findEvidence, requirements } from '../calls.ts';
import { LinkLine, LinkLines } from '../node/LinkLines.tsx';
import { nodeText } from '../node/texts.ts';
import { Opened } from '../Opened.tsx';
import { evidenceNames } from '../words.ts';
import { safeguardText as text } from './texts.ts';

function Line({ safeguard, evidence }: { safeguard: Safeguard; evidence: SafeguardEvidence }) {
  const t = useText();
  const unlink = useSend(requirements.unshowSafeguard, { said: t(nodeText.unlinked) });
  const { id, title, kind, validUntil, expired } = evidence;
  const valid = validUntil
    ? t(expired ? nodeText.expiredOn : nodeText.validUntil, { day: validUntil })
    : t(nodeText.validAlways);
  const remove = () => unlink.send({ params: { id: safeguard.id, partId: id } });
  return (
    <LinkLine
      name={title}
      to={`/requirements/evidence/${id}`}
      about={[t(evidenceNames[kind]), !expired && valid].filter(Boolean).join(' · ')}
      mark={expired ? <StatusMark tone="late">{valid}</StatusMark> : undefined}
      unlink={safeguard.mayEdit ? remove : undefined}
      broken={expired}
    />
  );
}

function AddEvidence({ id, close }: { id: string; close: () => void }) {
  const t = useText();
  return (
    <Opened framed>
      <Form
        schema={requirementsApi.showSafeguard.body}
        initial={{}}
        save={(body) => requirements.showSafeguard({ params: { id }, body })}
        saved={close}
        cancel={close}
        submit={t(nodeText.link)}
      >
        <ServerPicker name="evidenceId" label={t(nodeText.evidence)} search={findEvidence} />
      </Form>
    </Opened>
  );
}

/** The evidence that the safeguard works. */
export function ShownBy({ safeguard }: { safeguard: Safeguard }) {
  const t = useText();
  const [adding, setAdding] = useState(false);
  const { id, unitId, evidence, hiddenEvidence, mayEdit } = safeguard;
  const buttons = mayEdit && !adding && (
    <span className="row gap-tight">
      <ButtonLink
        kind="quiet"
        size="small"
        icon={IconPlus}
        to={`/requirements/evidence/new?safeguardId=${id}&unitId=${unitId}`}
      >
        {t(text.newEvidence)}
      </ButtonLink>
      <Button kind="quiet" size="small" icon={IconLink} onClick={() => setAdding(true)}>
        {t(text.addEvidence)}
      </Button>
    </span>
  );
  return (
    <Panel title={t(text.shownBy)} beside={buttons}>
      {adding && <AddEvidence id={id} close={() => setAdding(false)} />}
      <LinkLines none={t(text.shownByNone)} empty={evidence.length === 0}>
        {evidence.map((one) => (
          <Line key={one.id} safeguard={safeguard} evidence={one} />
        ))}
      </LinkLines>
      {hiddenEvidence > 0 && <p className="soft small">{t(text.hiddenEvidence, { count: hiddenEvidence })}</p>}
    </Panel>
  );
}
