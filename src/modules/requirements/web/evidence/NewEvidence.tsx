import { useMemo, useState } from 'react';
import { newId } from '../../../../shared/ids.ts';
import { useActor } from '../../../../ui/Actor.tsx';
import { useGo, useSearchValue } from '../../../../ui/address.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { today } from '../../../../ui/today.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { EvidenceKind } from '../../contract/words.ts';
import { pageTitles } from '../page-titles.ts';
import { useUnit } from '../unit/useUnit.ts';
import { useForRequirement } from '../useForRequirement.ts';
import { EvidenceFields, evidenceWords } from './EvidenceFields.tsx';
import { newEvidenceSchema, saveEvidence } from './new-evidence.ts';
import { evidenceText as text } from './texts.ts';

/** What the evidence is made for, from the address: where one came from, and what to say of it. */
function usePurpose() {
  const t = useText();
  const asked = useForRequirement();
  const [safeguardId] = useSearchValue('safeguardId');
  if (asked)
    return {
      asked,
      safeguardId: '',
      back: asked.path,
      label: asked.name,
      lead: t(text.forRequirement, { requirement: asked.name }),
    };
  if (safeguardId !== '')
    return {
      asked,
      safeguardId,
      back: `/requirements/safeguards/${safeguardId}`,
      label: t(pageTitles.safeguard),
      lead: t(text.forSafeguard),
    };
  return { asked, safeguardId, back: '/requirements/evidence', label: t(pageTitles.evidenceList), lead: '' };
}

function useNames() {
  const person = useActor()?.person;
  const unit = useUnit();
  const known = [
    ...(person ? [{ id: person.id, label: person.name, hint: null }] : []),
    ...(unit.name ? [{ id: unit.id, label: unit.name, hint: null }] : []),
  ];
  return { person, unit, known };
}

/** Registers evidence: a file, a link or a note, and until when it shows anything. */
export default function NewEvidence() {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const [id] = useState(newId);
  const { asked, safeguardId, back, label, lead } = usePurpose();
  const { person, unit, known } = useNames();
  const [kind, setKind] = useState<EvidenceKind>('file');
  const schema = useMemo(() => newEvidenceSchema(kind), [kind]);
  const initial = {
    id,
    kind: 'file' as const,
    unitId: unit.id,
    collectedOn: today(),
    safeguardIds: safeguardId === '' ? [] : [safeguardId],
    ...(person ? { ownerId: person.id } : {}),
  };
  const saved = () => {
    notify.done(t(text.created));
    go(asked || safeguardId !== '' ? back : `/requirements/evidence/${id}`);
  };
  return (
    <>
      <PageTitle title={t(pageTitles.newEvidence)} back={{ to: back, label }} lead={lead} />
      {unit.id !== '' && (
        <Form
          schema={schema}
          initial={initial}
          save={(body) => saveEvidence(body, asked)}
          saved={saved}
          cancel={() => go(back)}
          submit={t(text.createVerb)}
          words={evidenceWords}
        >
          <EvidenceFields known={known} isNew tell={setKind} />
        </Form>
      )}
    </>
  );
}
