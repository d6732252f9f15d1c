import type { Language } from '../../../../shared/text.ts';
import { useMay } from '../../../../ui/Actor.tsx';
import { CopyButton } from '../../../../ui/CopyButton.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { StatusMark } from '../../../../ui/StatusMark.tsx';
import { Term } from '../../../../ui/Term.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { ReportField as Field } from '../../contract/report-output.ts';
import { may } from '../../permissions.ts';
import { CertaintyMark } from '../CertaintyMark.tsx';
import { reportText as text } from './report-texts.ts';

type FieldProps = { field: Field; incidentId: string; language: Language };

/** Fields that are the same for every report of a controller, kept apart from the cases. */
const ofSender: readonly string[] = ['controller', 'registrationNumber', 'address', 'phone', 'replies'];

function FillIn({ field: { key, fact }, incidentId }: Omit<FieldProps, 'language'>) {
  const t = useText();
  const mayEdit = useMay(may.editRules);
  if (fact) return <Go to={`/incidents/${incidentId}`}>{t(text.fillIn)}</Go>;
  return mayEdit && ofSender.includes(key) && <Go to="/incidents/senders">{t(text.fillInSender)}</Go>;
}

function Unknown({ field, incidentId }: Omit<FieldProps, 'language'>) {
  const t = useText();
  const { dueOn } = field;
  return (
    <div className="report-unknown">
      <StatusMark tone="watch">{t(text.unknown)}</StatusMark>
      <p className="soft small">
        {dueOn ? t(text.unknownBy, { day: dueOn }) : t(text.unknownAny)}{' '}
        <FillIn field={field} incidentId={incidentId} />
      </p>
    </div>
  );
}

function Secrecy({ field: { secrecy } }: Pick<FieldProps, 'field'>) {
  const t = useText();
  if (secrecy.length === 0) return null;
  const why = secrecy.map(({ paragraph, reason }) => `${t(paragraph)}: ${t(reason)}`).join(' ');
  return (
    <span className="report-secrecy">
      <Term explained={`${why} ${t(text.secrecyTest)}`}>
        {t(text.secrecy)}: {secrecy.map(({ paragraph }) => t(paragraph)).join(', ')}
      </Term>
    </span>
  );
}

type ReportFieldProps = FieldProps & {
  /** The report as a whole is confirmed, so that a field that is not says so itself. */
  asSure: boolean;
};

/** One field of a report: its number and label as the receiver has them, the value to copy, or what to do without one. */
export function ReportField({ field, incidentId, language, asSure }: ReportFieldProps) {
  const t = useText();
  const { number, label, state, value, certainty, source } = field;
  const known = state === 'known';
  return (
    <li className="report-field" data-state={state}>
      <span className="report-number">{number}</span>
      <div className="report-words">
        <h3 lang={language}>{label[language]}</h3>
        {known && (
          <p className="report-value" lang={language}>
            {value[language]}
          </p>
        )}
        {state === 'unknown' && <Unknown field={field} incidentId={incidentId} />}
        {state === 'notApplicable' && <p className="faint small">{t(text.notApplicable)}</p>}
        {state !== 'notApplicable' && (
          <p className="report-marks">
            <Secrecy field={field} /> {asSure && <CertaintyMark certainty={certainty} source={source} />}
          </p>
        )}
      </div>
      {known && <CopyButton copied={value[language]} what={label[language]} />}
    </li>
  );
}
