import { IconLink, IconPlus } from '@tabler/icons-react';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Answer, LinkedEvidence } from '../../contract/assessments.ts';
import { requirementsApi } from '../../contract.ts';
import { findEvidence, requirements } from '../calls.ts';
import { Opened } from '../Opened.tsx';
import { evidenceNames } from '../words.ts';
import { LinkLine, LinkLines } from './LinkLines.tsx';
import { nodeText as text } from './texts.ts';
import { useChainWords } from './useChainWords.ts';

type PartProps = { answer: Answer; adding: boolean; add: (on: boolean) => void };

function EvidenceLine({ evidence, answer }: { evidence: LinkedEvidence; answer: Answer }) {
  const t = useText();
  const words = useChainWords();
  const unlink = useSend(requirements.unlinkEvidence, { said: t(text.unlinked) });
  const { id, assessmentId, throughId, title, kind, unit, expired } = evidence;
  const through = answer.safeguards.find((one) => one.id === throughId);
  const mine = answer.mayAssess && assessmentId !== null && assessmentId === answer.own?.id;
  const about = [
    t(evidenceNames[kind]),
    through && t(text.shows, { number: through.number }),
    !expired && words.evidence(evidence),
    unit.id !== answer.unit.id && t(text.from, { unit: unit.name }),
  ];
  return (
    <LinkLine
      name={title}
      to={`/requirements/evidence/${id}`}
      about={about.filter(Boolean).join(' · ')}
      mark={expired ? <StatusMark tone="late">{words.evidence(evidence)}</StatusMark> : undefined}
      unlink={mine && assessmentId ? () => unlink.send({ params: { id: assessmentId, partId: id } }) : undefined}
      broken={expired}
    />
  );
}

function AddEvidence({ answer, close }: { answer: Answer; close: () => void }) {
  const t = useText();
  return (
    <Opened framed>
      <Form
        schema={requirementsApi.linkEvidence.body}
        initial={{ unitId: answer.unit.id }}
        save={(body) => requirements.linkEvidence({ params: { id: answer.node.id }, body })}
        saved={close}
        cancel={close}
        submit={t(text.link)}
      >
        <ServerPicker name="evidenceId" label={t(text.evidence)} search={findEvidence} />
      </Form>
    </Opened>
  );
}

/** Where new evidence for the requirement is registered. */
export const newEvidencePath = ({ node, unit }: Pick<Answer, 'node' | 'unit'>): string =>
  `/requirements/evidence/new?nodeId=${node.id}&unitId=${unit.id}`;

/** What shows that the requirement is met, and for how long. */
export function EvidenceLines({ answer, adding, add }: PartProps) {
  const t = useText();
  const { mayAssess, mayCollect, evidence, hiddenEvidence } = answer;
  const buttons = mayAssess && !adding && (
    <span className="row gap-tight">
      {mayCollect && (
        <ButtonLink kind="quiet" size="small" icon={IconPlus} to={newEvidencePath(answer)}>
          {t(text.newEvidence)}
        </ButtonLink>
      )}
      <Button kind="quiet" size="small" icon={IconLink} onClick={() => add(true)}>
        {t(text.addEvidence)}
      </Button>
    </span>
  );
  return (
    <Panel title={t(text.evidenceTitle)} beside={buttons}>
      {adding && <AddEvidence answer={answer} close={() => add(false)} />}
      <LinkLines none={t(text.noEvidence)} empty={evidence.length === 0}>
        {evidence.map((one) => (
          <EvidenceLine key={`${one.assessmentId}${one.throughId}${one.id}`} evidence={one} answer={answer} />
        ))}
      </LinkLines>
      {hiddenEvidence > 0 && <p className="soft small">{t(text.hiddenEvidence, { count: hiddenEvidence })}</p>}
    </Panel>
  );
}
