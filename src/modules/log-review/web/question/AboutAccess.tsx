import { useState } from 'react';
import { capital } from '../../../../shared/text.ts';
import { FactList } from '../../../../ui/Facts.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { RevealedPatient } from '../../contract/item.ts';
import type { Question } from '../../contract/question.ts';
import { reviews } from '../calls.ts';
import { DaysSeen } from '../review/DaysSeen.tsx';
import { Patients } from '../review/Patients.tsx';
import { daySpan } from '../words/month.ts';
import { unitName } from '../words/unit.ts';
import { questionText as text } from './texts.ts';

/** Day, time and unit of what is asked about; the patient only when the employee needs to see who it is. */
export function AboutAccess({ question }: { question: Question }) {
  const t = useText();
  const { language } = useLanguage();
  const [shown, show] = useState<readonly RevealedPatient[]>();
  const { id, unit, firstDay, lastDay, seen, days, patients } = question;
  return (
    <Panel title={t(text.about)}>
      <p className="question-seen">{t(seen)}</p>
      <FactList
        facts={[
          { label: t(text.unit), value: capital(unitName(unit, t)) },
          { label: t(text.when), value: daySpan(firstDay, lastDay, language) },
        ]}
      />
      <div className="question-days">
        <DaysSeen days={days} />
      </div>
      {patients > 0 && (
        <>
          <p className="soft small question-whom">{t(text.whomHint)}</p>
          <Patients
            count={patients}
            shown={shown}
            ask={() => reviews.revealAsked({ params: { id } })}
            show={(all) => show(all)}
          />
        </>
      )}
    </Panel>
  );
}
