import { useState } from 'react';
import { Row, Stack } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Steps } from '../../../../ui/flow/Steps.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Process } from '../../contract/process.ts';
import type { Document } from '../../contract.ts';
import { useConsultations, useProcess } from '../calls.ts';
import { ConsultationsPart } from '../consultation/ConsultationsPart.tsx';
import { RoundCard } from './RoundCard.tsx';
import { StepButton } from './StepButton.tsx';
import { otherSteps, stageOf, stagesOf } from './stage.ts';
import { roundText, stageText, stepText } from './texts.ts';

type PartProps = { document: Document; process: Process };

/** The rounds of the draft, and those of earlier versions behind a button. */
function Rounds({ process: { rounds, draft } }: PartProps) {
  const t = useText();
  const [all, showAll] = useState(false);
  const current = rounds.filter(({ versionNumber, outcome }) => versionNumber === draft?.number && outcome !== 'void');
  const earlier = rounds.filter((round) => !current.includes(round));
  return (
    <Panel title={t(roundText.rounds)}>
      {current.length === 0 && <EmptyState title={t(roundText.none)} text={t(roundText.noneText)} />}
      {[...current, ...(all ? earlier : [])].map((round) => (
        <RoundCard key={round.id} round={round} />
      ))}
      {!all && earlier.length > 0 && (
        <Button kind="quiet" onClick={() => showAll(true)} aria-expanded={false}>
          {t(roundText.earlier, { count: earlier.length })}
        </Button>
      )}
    </Panel>
  );
}

function Others({ document, process }: PartProps) {
  const t = useText();
  const others = otherSteps(process).filter((step) => step !== 'askToRead' || !process.draft);
  if (others.length === 0) return null;
  return (
    <div className="document-others">
      <h3>{t(stepText.also)}</h3>
      <Row>
        {others.map((step) => (
          <StepButton key={step} document={document} process={process} step={step} />
        ))}
      </Row>
    </div>
  );
}

/** The draft's way to force: where it is, what one may do, who has been asked and what they said. */
export function ProcessTab({ document }: { document: Document }) {
  const t = useText();
  const consultations = useConsultations(document.id).data?.items ?? [];
  const rowOf = (process: Process) => {
    const consulted = consultations.some(({ versionNumber }) => versionNumber === process.draft?.number);
    return stagesOf(process, consulted).map((key) => ({ key, title: t(stageText[key]) }));
  };
  return (
    <Load query={useProcess(document.id)}>
      {(process) => (
        <Stack gap="wide">
          {process.draft && <Steps steps={rowOf(process)} current={stageOf(process)} />}
          <Others document={document} process={process} />
          {!process.draft && <EmptyState title={t(roundText.noDraft)} text={t(roundText.noDraftText)} />}
          <div>
            <ConsultationsPart documentId={document.id} />
            <Rounds document={document} process={process} />
          </div>
        </Stack>
      )}
    </Load>
  );
}
