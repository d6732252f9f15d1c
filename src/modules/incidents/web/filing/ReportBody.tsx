import type { Language } from '../../../../shared/text.ts';
import { CopyButton } from '../../../../ui/CopyButton.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReportOutput } from '../../contract/report-output.ts';
import { CertaintyMark } from '../CertaintyMark.tsx';
import { ReportField } from './ReportField.tsx';
import { reportText as text } from './report-texts.ts';

type BodyProps = { report: ReportOutput; language: Language };

function Letter({ letter, language }: { letter: string; language: Language }) {
  const t = useText();
  return (
    <Panel
      title={t(text.letter)}
      lead={letter.includes('[') ? t(text.letterPlaces) : undefined}
      beside={<CopyButton copied={letter} what={t(text.letter)} />}
    >
      <div className="duty-words" lang={language}>
        {letter}
      </div>
    </Panel>
  );
}

/** The fields of a report in the receiver's order, each to copy; a letter first where the receiver reads one. */
export function ReportBody({ report, language }: BodyProps) {
  const t = useText();
  const { sections, letter, warnings, unknown, incidentId, certainty, source } = report;
  const numbered = sections.some(({ fields }) => fields.some(({ number }) => number !== null));
  return (
    <>
      {warnings.map((warning) => (
        <NoticeLine key={warning.sv} tone="watch">
          {t(warning)}
        </NoticeLine>
      ))}
      <NoticeLine tone={unknown > 0 ? 'watch' : 'ok'}>
        {unknown > 0 ? t(text.someUnknown, { count: unknown }) : t(text.allKnown)}
      </NoticeLine>
      <p className="soft small">
        {t(text.source, { source })} <CertaintyMark certainty={certainty} source={source} />
      </p>
      {letter && <Letter letter={letter[language]} language={language} />}
      {sections.map(({ key, title, fields }) => (
        <section key={key} className="report-section" aria-labelledby={`report-${key}`}>
          <h2 id={`report-${key}`} lang={language}>
            {title[language]}
          </h2>
          <ul className={numbered ? 'report-fields' : 'report-fields report-unnumbered'}>
            {fields.map((field) => (
              <ReportField
                key={field.key}
                field={field}
                incidentId={incidentId}
                language={language}
                asSure={certainty === 'verified'}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
