import { useQuery } from '@tanstack/react-query';
import { addressOf } from '../../../../shared/client.ts';
import { showMoment, showNumber } from '../../../../shared/date.ts';
import { Stack } from '../../../../ui/Arrange.tsx';
import { usePathValue } from '../../../../ui/address.ts';
import { ButtonLink } from '../../../../ui/Button.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { RecordAttachments } from '../../../../ui/record/RecordAttachments.tsx';
import { RecordHistory } from '../../../../ui/record/RecordHistory.tsx';
import { RecordPage } from '../../../../ui/record/RecordPage.tsx';
import { RecordReaders } from '../../../../ui/record/RecordReaders.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import { extractApi, type LogExtract } from '../../contract/extract.ts';
import { readerAsNames } from '../../texts/extract.ts';
import { pageTitles } from '../page-titles.ts';
import { extractOf } from './calls.ts';
import { ExtractNext } from './ExtractNext.tsx';
import { ToldRows } from './ToldRows.tsx';
import { ToldUnits } from './ToldUnits.tsx';
import { extractText as text } from './texts.ts';
import { ExtractStateMark } from './words.tsx';
import './extract.css';

type PartProps = { extract: LogExtract };

function Request({ extract }: PartProps) {
  const t = useText();
  const { language } = useLanguage();
  const searched = { entries: showNumber(extract.entries, language), ms: showNumber(extract.searchMs, language) };
  const facts = [
    { label: t(text.patient), value: <span className="figures">{extract.patient}</span> },
    { label: t(text.period), value: `${extract.fromOn} – ${extract.toOn}` },
    { label: t(text.requested), value: extract.requestedOn },
    { label: t(text.identified), value: extract.identified },
    { label: t(text.readers), value: t(readerAsNames[extract.readerAs]) },
    { label: t(text.searched), value: t(text.searchedIn, searched) },
  ];
  return (
    <Panel title={t(text.request)}>
      <Stack>
        {extract.protected && <NoticeLine tone="watch">{t(text.protected)}</NoticeLine>}
        <FactList facts={facts} />
      </Stack>
    </Panel>
  );
}

function Rail({ extract }: PartProps) {
  const t = useText();
  const { language } = useLanguage();
  const { id, state, secondBy, secondAt, secondNote } = extract;
  const file = (format: 'pdf' | 'csv') =>
    addressOf(extractApi.extractFile, { params: { id }, query: { format, language } });
  return (
    <>
      <Panel title={t(text.files)}>
        <div className="extract-files">
          <ButtonLink size="small" to={`/log-review/extracts/${id}/paper`}>
            {t(text.preview)}
          </ButtonLink>
          {(state === 'ready' || state === 'issued') && (
            <>
              <ButtonLink size="small" href={file('pdf')} download>
                {t(text.pdf)}
              </ButtonLink>
              <ButtonLink size="small" href={file('csv')} download>
                {t(text.csv)}
              </ButtonLink>
            </>
          )}
        </div>
      </Panel>
      {secondBy && (
        <Panel title={t(text.second)}>
          <p className="small">{t(text.secondBy, { name: secondBy, moment: secondAt ? showMoment(secondAt) : '' })}</p>
          {secondNote && <p className="soft">{secondNote}</p>}
        </Panel>
      )}
      <RecordAttachments id={id} mayWrite={state !== 'issued'} />
    </>
  );
}

/** A patient's log extract: what was asked, who has read, what is released, and the way out to the patient. */
export default function ExtractPage() {
  const t = useText();
  const id = usePathValue('id');
  return (
    <Load query={useQuery(extractOf(id))} skeleton={<PageSkeleton />}>
      {(extract) => (
        <RecordPage
          key={extract.id}
          title={t(text.title)}
          number={extract.number}
          back={{ to: '/log-review/extracts', label: t(pageTitles.extracts) }}
          status={<ExtractStateMark state={extract.state} framed />}
          owner={extract.madeBy}
          next={<ExtractNext extract={extract} />}
          rail={<Rail extract={extract} />}
          below={
            <>
              <RecordHistory id={id} />
              <RecordReaders id={id} />
            </>
          }
        >
          <Request extract={extract} />
          <ToldUnits extract={extract} />
          <ToldRows extract={extract} />
        </RecordPage>
      )}
    </Load>
  );
}
