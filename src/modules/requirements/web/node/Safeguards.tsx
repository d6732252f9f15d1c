import { IconLink, IconPlus } from '@tabler/icons-react';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Answer, LinkedSafeguard } from '../../contract/assessments.ts';
import { requirementsApi } from '../../contract.ts';
import { findSafeguards, requirements } from '../calls.ts';
import { DueDay } from '../DueDay.tsx';
import { Opened } from '../Opened.tsx';
import { text as common, safeguardNames, safeguardTones } from '../words.ts';
import { LinkLine, LinkLines } from './LinkLines.tsx';
import { nodeText as text } from './texts.ts';

type PartProps = { answer: Answer; adding: boolean; add: (on: boolean) => void };

function SafeguardLine({ safeguard, answer }: { safeguard: LinkedSafeguard; answer: Answer }) {
  const t = useText();
  const unlink = useSend(requirements.unlinkSafeguard, { said: t(text.unlinked) });
  const { id, assessmentId, number, title, status, owner, nextCheckOn, unit } = safeguard;
  const mine = answer.mayAssess && assessmentId === answer.own?.id;
  return (
    <LinkLine
      name={`${number} ${title}`}
      to={`/requirements/safeguards/${id}`}
      about={
        <>
          {[owner?.name, unit.id !== answer.unit.id && t(text.from, { unit: unit.name })].filter(Boolean).join(' · ')}
          {nextCheckOn && (
            <>
              {' '}
              · {t(common.nextCheckOn).toLowerCase()} <DueDay day={nextCheckOn} />
            </>
          )}
        </>
      }
      mark={<StatusMark tone={safeguardTones[status]}>{t(safeguardNames[status])}</StatusMark>}
      unlink={mine ? () => unlink.send({ params: { id: assessmentId, partId: id } }) : undefined}
    />
  );
}

function AddSafeguard({ answer, close }: { answer: Answer; close: () => void }) {
  const t = useText();
  return (
    <Opened framed>
      <Form
        schema={requirementsApi.linkSafeguard.body}
        initial={{ unitId: answer.unit.id }}
        save={(body) => requirements.linkSafeguard({ params: { id: answer.node.id }, body })}
        saved={close}
        cancel={close}
        submit={t(text.link)}
      >
        <ServerPicker name="safeguardId" label={t(text.safeguard)} search={findSafeguards} />
      </Form>
    </Opened>
  );
}

/** The safeguards that meet the requirement. */
export function Safeguards({ answer, adding, add }: PartProps) {
  const t = useText();
  const { node, unit, mayAssess, mayCollect, safeguards } = answer;
  const buttons = mayAssess && !adding && (
    <span className="row gap-tight">
      {mayCollect && (
        <ButtonLink
          kind="quiet"
          size="small"
          icon={IconPlus}
          to={`/requirements/safeguards/new?nodeId=${node.id}&unitId=${unit.id}`}
        >
          {t(text.newSafeguard)}
        </ButtonLink>
      )}
      <Button kind="quiet" size="small" icon={IconLink} onClick={() => add(true)}>
        {t(text.addSafeguard)}
      </Button>
    </span>
  );
  return (
    <Panel title={t(text.safeguards)} beside={buttons}>
      {adding && <AddSafeguard answer={answer} close={() => add(false)} />}
      <LinkLines none={t(text.noSafeguards)} empty={safeguards.length === 0}>
        {safeguards.map((one) => (
          <SafeguardLine key={`${one.assessmentId}${one.id}`} safeguard={one} answer={answer} />
        ))}
      </LinkLines>
    </Panel>
  );
}
