import type { ReactNode } from 'react';
import type { z } from 'zod';
import { DateText } from '../../../ui/DateText.tsx';
import { type Fact, Facts } from '../../../ui/Facts.tsx';
import { Form } from '../../../ui/form/Form.tsx';
import { Go } from '../../../ui/Go.tsx';
import { useText } from '../../../ui/Words.tsx';
import { type Document, DocumentChange, Openness } from '../contract.ts';
import { documents } from './calls.ts';
import { AboutFields, DecisionFields, OpennessField, ValidityFields } from './DocumentFields.tsx';
import { ReviewDay } from './ReviewDay.tsx';
import { label, text } from './texts.ts';
import { kindNames, opennessNames } from './words.ts';

/** How open it is must be a choice, though the server has a default. */
const schema = DocumentChange.extend({ openness: Openness });
type Change = z.input<typeof schema>;

/** A document as the body of its change: everything, since the group on screen is sent with the rest as it stands. */
const changeOf = ({ author, reviewer, ...document }: Document): Change => ({
  ...document,
  authorId: author?.id ?? null,
  reviewerId: reviewer?.id ?? null,
});

type EditProps = { document: Document; done: () => void; children: ReactNode };

function Edit({ document, done, children }: EditProps) {
  const t = useText();
  const { id } = document;
  return (
    <Form
      schema={schema}
      initial={changeOf(document)}
      save={(body) => documents.change({ params: { id }, body })}
      reload={async () => changeOf(await documents.get({ params: { id } }))}
      saved={done}
      cancel={done}
      submit={t(text.save)}
    >
      {children}
    </Form>
  );
}

const long = (day: string | null) => day && <DateText at={day} as="long" />;

const named = (one: Document['author']) => (one ? [{ id: one.id, label: one.name, hint: null }] : []);
const PersonLink = ({ person }: { person: Document['author'] }) =>
  person && <Go to={`/organisation/people/${person.id}`}>{person.name}</Go>;

type GroupProps = { document: Document };

function About({ document }: GroupProps) {
  const t = useText();
  const facts: Fact[] = [
    { label: t(label.summary), value: document.summary, wide: true },
    { label: t(label.kind), value: t(kindNames[document.kind]) },
    { label: t(label.area), value: document.area },
    { label: t(label.unit), value: <Go to={`/organisation/units/${document.unitId}`}>{document.unit}</Go> },
    { label: t(label.openness), value: t(opennessNames[document.openness]) },
  ];
  const edit = (done: () => void) => (
    <Edit document={document} done={done}>
      <AboutFields known={[{ id: document.unitId, label: document.unit, hint: null }]} />
      <OpennessField />
    </Edit>
  );
  return <Facts title={t(text.aboutGroup)} facts={facts} edit={mayChange(document) ? edit : undefined} />;
}

function Decision({ document }: GroupProps) {
  const t = useText();
  const facts: Fact[] = [
    { label: t(label.decidedBy), value: document.decidedBy },
    { label: t(label.decidedOn), value: long(document.decidedOn) },
    { label: t(label.registryNumber), value: document.registryNumber },
    { label: t(label.paragraph), value: document.paragraph },
  ];
  const edit = (done: () => void) => (
    <Edit document={document} done={done}>
      <DecisionFields />
    </Edit>
  );
  return <Facts title={t(text.decisionGroup)} facts={facts} edit={mayChange(document) ? edit : undefined} />;
}

function Validity({ document }: GroupProps) {
  const t = useText();
  const facts: Fact[] = [
    { label: t(label.author), value: <PersonLink person={document.author} /> },
    { label: t(label.reviewer), value: <PersonLink person={document.reviewer} /> },
    { label: t(label.validFrom), value: long(document.validFrom) },
    { label: t(label.validTo), value: long(document.validTo) },
    { label: t(label.nextReview), value: document.nextReviewOn && <ReviewDay document={document} as="long" /> },
  ];
  const edit = (done: () => void) => (
    <Edit document={document} done={done}>
      <ValidityFields known={[...named(document.author), ...named(document.reviewer)]} />
    </Edit>
  );
  return <Facts title={t(text.peopleGroup)} facts={facts} edit={mayChange(document) ? edit : undefined} />;
}

/** Whether to offer changes: the server decides for itself. */
export const mayChange = ({ mayEdit, status }: Document): boolean => mayEdit && status !== 'withdrawn';

/** What is known of a document besides its text, edited in place group by group. */
export const DocumentFacts = ({ document }: GroupProps) => (
  <>
    <About document={document} />
    <Decision document={document} />
    <Validity document={document} />
  </>
);
