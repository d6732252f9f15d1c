import { IconFileTypePdf, IconTable } from '@tabler/icons-react';
import { addressOf } from '../../../../shared/client.ts';
import { showDay } from '../../../../shared/date.ts';
import { useMay } from '../../../../ui/Actor.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { ConfirmButton } from '../../../../ui/Confirm.tsx';
import { DataTable, type TableColumn } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { ConsultationAnswers, Consultee, Stance } from '../../contract/consultation.ts';
import { documentsApi } from '../../contract.ts';
import { may } from '../../permissions.ts';
import { documents } from '../calls.ts';
import { RemarkCard } from './Handle.tsx';
import { stanceNames, consultText as text } from './texts.ts';
import { useConsultation } from './useConsultation.ts';
import '../document.css';

type Shown = { consultation: ConsultationAnswers };

const tones: Record<Stance, Tone> = { noComment: 'neutral', agree: 'ok', changes: 'watch' };

function StanceMark({ consultee: { stance } }: { consultee: Consultee }) {
  const t = useText();
  if (!stance) return <span className="soft">{t(text.notYet)}</span>;
  return <StatusMark tone={tones[stance]}>{t(stanceNames[stance])}</StatusMark>;
}

function Answered({ consultee: { answeredAt, answeredBy, late } }: { consultee: Consultee }) {
  const t = useText();
  if (!answeredAt) return null;
  return (
    <>
      <DateText at={answeredAt} as="near" /> {late && <StatusMark tone="late">{t(text.late)}</StatusMark>}
      {answeredBy && <span className="document-day">{answeredBy.name}</span>}
    </>
  );
}

function Who({ consultation }: Shown) {
  const t = useText();
  const columns: TableColumn<Consultee>[] = [
    { label: t(text.who), cell: ({ unit, person }) => unit?.name ?? person?.name },
    { label: t(text.stance), cell: (consultee) => <StanceMark consultee={consultee} /> },
    { label: t(text.answeredAt), cell: (consultee) => <Answered consultee={consultee} /> },
  ];
  return (
    <Panel title={t(text.answers)}>
      <DataTable caption={t(text.answers)} columns={columns} rows={consultation.consultees} rowKey={({ id }) => id} />
    </Panel>
  );
}

/** The proposals gathered by section, in the order of the text. */
function bySection({ sections, remarks }: ConsultationAnswers) {
  const places = [{ anchor: null, number: '', heading: '' }, ...sections];
  return places
    .map((section) => ({ section, remarks: remarks.filter(({ anchor }) => anchor === section.anchor) }))
    .filter(({ remarks: some }) => some.length > 0);
}

function Remarks({ consultation }: Shown) {
  const t = useText();
  const mayHandle = useMay(may.edit);
  if (consultation.remarks.length === 0) return <EmptyState title={t(text.noRemarks)} text={t(text.noRemarksText)} />;
  return bySection(consultation).map(({ section, remarks }) => (
    <section key={section.anchor ?? ''} className="document-section">
      <h3>{section.anchor ? `${section.number} ${section.heading}` : t(text.whole)}</h3>
      <ul className="document-remarks">
        {remarks.map((remark) => (
          <RemarkCard key={remark.id} remark={remark} mayHandle={mayHandle} />
        ))}
      </ul>
    </section>
  ));
}

function Actions({ consultation: { id, closedAt } }: Shown) {
  const t = useText();
  const close = useSend(documents.closeConsultation, { said: t(text.closedNow) });
  const file = (format: 'pdf' | 'xlsx') =>
    addressOf(documentsApi.consultationFile, { params: { id }, query: { format } });
  return (
    <>
      <ButtonLink icon={IconFileTypePdf} href={file('pdf')} download>
        {t(text.pdf)}
      </ButtonLink>
      <ButtonLink icon={IconTable} href={file('xlsx')} download>
        {t(text.xlsx)}
      </ButtonLink>
      {!closedAt && (
        <ConfirmButton
          busy={close.busy}
          title={t(text.closeAsk)}
          text={t(text.closeText)}
          verb={t(text.close)}
          onConfirm={() => close.send({ params: { id }, body: {} })}
        >
          {t(text.close)}
        </ConfirmButton>
      )}
    </>
  );
}

function Compiled({ consultation }: Shown) {
  const t = useText();
  const { documentId, number, title, asked, answered, handled, remarkCount, answerBy, closedAt, question } =
    consultation;
  const until = closedAt ? t(text.closed) : t(text.openUntil, { day: showDay(answerBy) });
  return (
    <>
      <PageTitle
        title={`${t(text.page)}: ${title}`}
        back={{ to: `/documents/${documentId}?tab=process`, label: number || title }}
        lead={`${t(text.answered, { answered, asked })}, ${until}.`}
        actions={<Actions consultation={consultation} />}
      />
      {question && <p className="document-said document-note">{question}</p>}
      <Panel
        title={t(text.remarks)}
        beside={<span className="soft small">{t(text.handled, { handled, remarks: remarkCount })}</span>}
        lead={t(text.pageLead)}
      >
        <Remarks consultation={consultation} />
      </Panel>
      <Who consultation={consultation} />
    </>
  );
}

/** All answers to a consultation, compiled for the owner. */
export default function ConsultationPage() {
  const id = usePathValue('id');
  return (
    <Load query={useConsultation(id)} skeleton={<PageSkeleton />}>
      {(consultation) => <Compiled consultation={consultation} />}
    </Load>
  );
}
