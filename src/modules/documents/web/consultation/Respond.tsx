import { IconPlus } from '@tabler/icons-react';
import { z } from 'zod';
import { showDay } from '../../../../shared/date.ts';
import { newId } from '../../../../shared/ids.ts';
import { Row, Stack } from '../../../../ui/Arrange.tsx';
import { useGo, usePathValue, useSearchValue } from '../../../../ui/address.ts';
import { Button } from '../../../../ui/Button.tsx';
import { LongText } from '../../../../ui/document/LongText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { useForm, useFormValue } from '../../../../ui/form/context.ts';
import { Form } from '../../../../ui/form/Form.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine, useNotify } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { type ConsultationAnswers, type Consultee, Stance } from '../../contract/consultation.ts';
import type { Section } from '../../contract.ts';
import { documents } from '../calls.ts';
import { stanceHints, stanceNames, consultText as text } from './texts.ts';
import { useConsultation, useConsultationText } from './useConsultation.ts';
import '../document.css';

const wholeText = '-';

/** The form's shape: proposals by their place in the list. */
const Body = z
  .object({
    consulteeId: z.uuid(),
    stance: Stance,
    remarks: z.record(z.string(), z.object({ anchor: z.string(), text: z.string().trim().min(1).max(10_000) })),
  })
  .refine(({ stance, remarks }) => stance !== 'changes' || Object.keys(remarks).length > 0, {
    path: ['stance'],
    message: 'documents.remark-missing',
  });
type Answer = z.output<typeof Body>;

const bodyOf = ({ remarks, stance, consulteeId }: Answer) => ({
  consulteeId,
  stance,
  remarks:
    stance === 'changes'
      ? Object.values(remarks).map(({ anchor, text: said }) => ({
          anchor: anchor === wholeText ? null : anchor,
          text: said,
        }))
      : [],
});

type Written = Record<string, { anchor: string; text: string }>;

/** One proposal a section, or on the whole. */
function Remarks({ sections }: { sections: readonly Section[] }) {
  const t = useText();
  const form = useForm();
  const remarks = (useFormValue('remarks') ?? {}) as Written;
  const keys = Object.keys(remarks);
  if (useFormValue('stance') !== 'changes') return null;
  const add = () => form.set('remarks', { ...remarks, [newId()]: { anchor: wholeText, text: '' } });
  const remove = (key: string) => {
    const { [key]: _, ...others } = remarks;
    form.set('remarks', others);
  };
  const places = [
    { value: wholeText, label: t(text.whole) },
    ...sections.map(({ anchor, number, heading }) => ({ value: anchor, label: `${number} ${heading}` })),
  ];
  return (
    <Stack gap="wide">
      {keys.map((key, place) => (
        <fieldset key={key} className="document-proposal">
          <legend>{t(text.remarkNumber, { number: place + 1 })}</legend>
          <ChoiceField name={`remarks.${key}.anchor`} label={t(text.remarkOn)} options={places} as="list" />
          <LongTextField name={`remarks.${key}.text`} label={t(text.remarkText)} hint={t(text.remarkHint)} rows={3} />
          <Button kind="quiet" size="small" onClick={() => remove(key)}>
            {t(text.remarkRemove, { number: place + 1 })}
          </Button>
        </fieldset>
      ))}
      <Row>
        <Button icon={IconPlus} onClick={add}>
          {t(text.addRemark)}
        </Button>
      </Row>
    </Stack>
  );
}

type AnswerProps = { consultation: ConsultationAnswers; consultee: Consultee; sections: readonly Section[] };

/** What was answered before, to change. */
function answeredBefore({ remarks }: ConsultationAnswers, { id, stance }: Consultee) {
  const own = remarks.filter(({ consulteeId }) => consulteeId === id);
  const written = own.map((remark) => [remark.id, { anchor: remark.anchor ?? wholeText, text: remark.text }] as const);
  return { consulteeId: id, remarks: Object.fromEntries(written), ...(stance ? { stance } : {}) };
}

function AnswerForm({ consultation, consultee, sections }: AnswerProps) {
  const t = useText();
  const go = useGo();
  const notify = useNotify();
  const stances = Stance.options.map((value) => ({
    value,
    label: t(stanceNames[value]),
    hint: t(stanceHints[value]),
  }));
  const saved = () => {
    notify.done(t(text.responded));
    go(`/documents/${consultation.documentId}`);
  };
  return (
    <Panel title={t(text.yourAnswer)} lead={t(text.canChange)} framed>
      <Form
        schema={Body}
        initial={answeredBefore(consultation, consultee)}
        save={(answer) => documents.respond({ params: { id: consultation.id }, body: bodyOf(answer as Answer) })}
        saved={saved}
        submit={t(text.respond)}
        draftKey={`documents.respond.${consultee.id}`}
        words={{ 'documents.remark-missing': text.remarkMissing }}
      >
        <ChoiceField name="stance" label={t(text.standing)} options={stances} as="open" />
        <Remarks sections={sections} />
      </Form>
    </Panel>
  );
}

function Asked({ consultation, consultee }: Omit<AnswerProps, 'sections'>) {
  const t = useText();
  const draft = useConsultationText(consultation.id);
  const { title, question, answerBy, closedAt, documentId, number } = consultation;
  const whose = consultee.unit ? t(text.asUnit, { unit: consultee.unit.name }) : t(text.asYourself);
  return (
    <>
      <PageTitle
        title={`${t(text.respondTitle)}: ${title}`}
        back={{ to: `/documents/${documentId}`, label: number || title }}
        lead={`${whose} ${t(text.by, { day: showDay(answerBy) })}`}
      />
      {question && <NoticeLine tone="probable">{question}</NoticeLine>}
      <Load query={draft}>
        {({ body, sections }) => (
          <>
            <LongText html={body} />
            {closedAt ? (
              <EmptyState title={t(text.ended)} text={t(text.endedText)} />
            ) : (
              <AnswerForm consultation={consultation} consultee={consultee} sections={sections} />
            )}
          </>
        )}
      </Load>
    </>
  );
}

/** The page of one asked in a consultation: the draft and the answer; `?for=` names for whom one answers. */
export default function Respond() {
  const t = useText();
  const id = usePathValue('id');
  const [asked] = useSearchValue('for');
  return (
    <Load query={useConsultation(id)} skeleton={<PageSkeleton />}>
      {(consultation) => {
        const { consultees } = consultation;
        const consultee = consultees.find((one) => one.id === asked) ?? consultees[0];
        if (!consultee) return <EmptyState title={t(text.ended)} text={t(text.endedText)} />;
        return <Asked consultation={consultation} consultee={consultee} />;
      }}
    </Load>
  );
}
