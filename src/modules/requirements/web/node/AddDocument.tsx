import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { newId } from '../../../../shared/ids.ts';
import { askOther } from '../../../../ui/ask-other.ts';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useFormValue } from '../../../../ui/form/context.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { ServerPicker } from '../../../../ui/form/ServerPicker.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Answer } from '../../contract/assessments.ts';
import { requirementsApi } from '../../contract.ts';
import { findDocuments, requirements } from '../calls.ts';
import { Opened } from '../Opened.tsx';
import { nodeText as text } from './texts.ts';
import '../style/node.css';

const Versions = z.object({ versions: z.array(z.object({ number: z.number(), status: z.string() })) });
const Sections = z.object({ sections: z.array(z.object({ number: z.string(), heading: z.string() })) });

/** The numbered sections of the version in force of a document. */
async function sectionsOf(documentId: string) {
  const { versions } = await askOther(Versions, `/documents/${documentId}`);
  const current = versions.find(({ status }) => status === 'published');
  if (!current) return [];
  const { sections } = await askOther(Sections, `/documents/${documentId}/versions/${current.number}`);
  return sections.filter(({ number }) => number !== '');
}

function SectionField() {
  const t = useText();
  const documentId = String(useFormValue('documentId') ?? '');
  const { data: sections } = useQuery({
    queryKey: ['requirements', 'sections', documentId],
    queryFn: () => sectionsOf(documentId),
    enabled: documentId !== '',
    staleTime: 60_000,
  });
  if (documentId === '' || !sections) return null;
  if (sections.length === 0) return <p className="soft small">{t(text.noSections)}</p>;
  const options = sections.map(({ number, heading }) => ({ value: number, label: `${number} ${heading}` }));
  return (
    <ChoiceField
      name="sectionNumber"
      label={t(text.documentSection)}
      hint={t(text.documentSectionHint)}
      options={options}
      as="list"
    />
  );
}

/** Links a section of a document, in the version now in force. */
export function AddDocument({ answer, close }: { answer: Answer; close: () => void }) {
  const t = useText();
  const [id] = useState(newId);
  return (
    <Opened framed>
      <Form
        schema={requirementsApi.addTrace.body}
        initial={{ id, unitId: answer.unit.id }}
        save={(body) => requirements.addTrace({ params: { id: answer.node.id }, body })}
        saved={close}
        cancel={close}
        submit={t(text.link)}
      >
        <ServerPicker name="documentId" label={t(text.document)} search={findDocuments} />
        <SectionField />
      </Form>
    </Opened>
  );
}
