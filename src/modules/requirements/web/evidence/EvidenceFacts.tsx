import type { z } from 'zod';
import { DateText } from '../../../../ui/DateText.tsx';
import { type Fact, Facts } from '../../../../ui/Facts.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { type Say, useText } from '../../../../ui/Words.tsx';
import type { Evidence } from '../../contract/evidence.ts';
import { requirementsApi } from '../../contract.ts';
import { requirements } from '../calls.ts';
import { DueDay } from '../DueDay.tsx';
import { text as common, evidenceNames } from '../words.ts';
import { EvidenceFields, evidenceWords } from './EvidenceFields.tsx';
import { evidenceText as text } from './texts.ts';

type Change = z.input<(typeof requirementsApi)['changeEvidence']['body']>;

const changeOf = ({
  version,
  unitId,
  title,
  kind,
  url,
  note,
  collectedOn,
  validUntil,
  nextCheckOn,
  ownerId,
}: Evidence): Change => ({
  version,
  unitId,
  title,
  kind,
  url,
  note,
  collectedOn,
  validUntil,
  nextCheckOn,
  ownerId,
});

function factsOf(evidence: Evidence, t: Say): Fact[] {
  const { kind, note, unit, unitId, owner, collectedOn, validUntil, nextCheckOn, withdrawnOn, withdrawnBecause } =
    evidence;
  const current = withdrawnOn === null;
  const until = validUntil ? (
    current ? (
      <DueDay day={validUntil} of="validity" />
    ) : (
      <DateText at={validUntil} />
    )
  ) : (
    t(text.always)
  );
  return [
    ...(withdrawnOn ? [{ label: t(text.withdrawnBecause), value: withdrawnBecause, wide: true }] : []),
    ...(note ? [{ label: t(text.note), value: <span className="pre-line">{note}</span>, wide: true }] : []),
    { label: t(text.kind), value: t(evidenceNames[kind]) },
    { label: t(common.collectedOn), value: <DateText at={collectedOn} /> },
    { label: t(common.validUntil), value: until },
    { label: t(common.nextCheckOn), value: nextCheckOn && current && <DueDay day={nextCheckOn} /> },
    { label: t(common.unit), value: <Go to={`/organisation/units/${unitId}`}>{unit}</Go> },
    { label: t(common.owner), value: owner },
  ];
}

function Edit({ evidence, done }: { evidence: Evidence; done: () => void }) {
  const t = useText();
  const { id, unitId, unit, ownerId, owner } = evidence;
  const known = [
    { id: unitId, label: unit, hint: null },
    ...(ownerId && owner ? [{ id: ownerId, label: owner, hint: null }] : []),
  ];
  return (
    <Form
      schema={requirementsApi.changeEvidence.body}
      initial={changeOf(evidence)}
      save={(body) => requirements.changeEvidence({ params: { id }, body })}
      reload={async () => changeOf(await requirements.evidence({ params: { id } }))}
      saved={done}
      cancel={done}
      submit={t(common.save)}
      words={evidenceWords}
    >
      <EvidenceFields known={known} />
    </Form>
  );
}

/** What the evidence is and how long it is valid, edited in place until withdrawn. */
export function EvidenceFacts({ evidence }: { evidence: Evidence }) {
  const t = useText();
  const edit = (done: () => void) => <Edit evidence={evidence} done={done} />;
  const mayEdit = evidence.mayEdit && evidence.withdrawnOn === null;
  return <Facts title={t(text.about)} facts={factsOf(evidence, t)} edit={mayEdit ? edit : undefined} />;
}
