import { IconMessageQuestion } from '@tabler/icons-react';
import { useState } from 'react';
import { Button } from '../../../../ui/Button.tsx';
import { Term } from '../../../../ui/Term.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { ReviewItem } from '../../contract/item.ts';
import { reviews } from '../calls.ts';
import { daySpan } from '../words/month.ts';
import { AskDialog } from './AskDialog.tsx';
import { Asked } from './Asked.tsx';
import { placeOf, useDesk } from './desk.ts';
import { EvidenceOf } from './EvidenceOf.tsx';
import { Judge } from './Judge.tsx';
import { Judged } from './Judged.tsx';
import { Patients } from './Patients.tsx';
import { SentencesOf } from './Sentences.tsx';
import { askText, itemText as text } from './texts.ts';
import { useDecide } from './useReview.ts';
import { whyNames, whyTexts } from './words.ts';

type AccessProps = { item: ReviewItem; name: string };

/** Why it is here, when it happened, and a box to choose it with others. */
function Head({ item: { id, why, firstDay, lastDay, decision }, name }: AccessProps) {
  const t = useText();
  const { language } = useLanguage();
  const { selected, select } = useDesk();
  return (
    <div className="access-head">
      {decision === null && (
        <input
          type="checkbox"
          aria-label={`${t(text.selectOne)}: ${t(whyNames[why])}, ${name}`}
          checked={selected.has(id)}
          onChange={(event) => select([id], event.target.checked)}
        />
      )}
      <h3 id={`${placeOf(id)}-name`}>
        <Term explained={t(whyTexts[why])}>{t(whyNames[why])}</Term>
      </h3>
      <span className="soft small">{daySpan(firstDay, lastDay, language)}</span>
    </div>
  );
}

function Question({ item, name }: AccessProps) {
  const t = useText();
  const { review } = useDesk();
  const [asking, ask] = useState(false);
  const back = useDecide(review.id, reviews.withdrawQuestion);
  const { question } = item;
  if (question) {
    const withdraw = () => back.send({ params: { id: question.id }, body: { version: question.version } });
    return <Asked question={question} name={name} withdraw={withdraw} busy={back.busy} />;
  }
  if (!item.mayAsk) return null;
  return (
    <>
      <Button size="small" icon={IconMessageQuestion} aria-haspopup="dialog" onClick={() => ask(true)}>
        {t(askText.ask)}
      </Button>
      {asking && <AskDialog item={item} name={name} close={() => ask(false)} />}
    </>
  );
}

/** What there is to know of an access before it is judged. */
function Known({ item, name }: AccessProps) {
  const t = useText();
  const { revealed, reveal } = useDesk();
  return (
    <div className="access-known">
      <SentencesOf item={item} />
      <details className="access-evidence">
        <summary>{t(text.evidence)}</summary>
        <EvidenceOf item={item} />
      </details>
      <div className="access-acts">
        <Patients
          count={item.patients}
          shown={revealed[item.id]}
          ask={() => reviews.revealPatients({ params: { id: item.id } })}
          show={(patients) => reveal(item.id, patients)}
        />
        <Question item={item} name={name} />
      </div>
    </div>
  );
}

/** One access, or one case of several: in words, with its evidence, and how it is judged. */
export function Access({ item, name }: AccessProps) {
  const t = useText();
  const { takeBack, busy } = useDesk();
  const undo = item.decision === 'unjustified' ? undefined : () => takeBack(item);
  return (
    <article
      id={placeOf(item.id)}
      data-access={item.id}
      tabIndex={-1}
      className="access"
      aria-labelledby={`${placeOf(item.id)}-name`}
    >
      <Head item={item} name={name} />
      {item.decision === null ? (
        <div className="access-body">
          <Known item={item} name={name} />
          <Judge item={item} />
        </div>
      ) : (
        <>
          <Judged item={item} undo={undo} busy={busy} />
          <details className="access-evidence">
            <summary>{t(text.known)}</summary>
            <Known item={item} name={name} />
          </details>
        </>
      )}
    </article>
  );
}
