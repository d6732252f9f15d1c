import { showNumber } from '../../../../shared/date.ts';
import { DateText } from '../../../../ui/DateText.tsx';
import { type Fact, Facts } from '../../../../ui/Facts.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { OwnReport } from '../../contract/report.ts';
import { label } from '../texts.ts';
import { KindName, YesNoName } from '../words.tsx';
import { text } from './texts.ts';

function Persons({ persons: { min, max } }: Pick<OwnReport, 'persons'>) {
  const t = useText();
  const { language } = useLanguage();
  const show = (count: number) => showNumber(count, language);
  if (min === null && max === null) return null;
  if (max === null) return t(text.atLeast, { min: show(min ?? 0) });
  return min === null || min === max ? show(max) : `${show(min)}–${show(max)}`;
}

/** Only an event has these. */
function eventFacts(report: OwnReport, t: ReturnType<typeof useText>): Fact[] {
  const { noticedAt, beganAt, ongoing, personalData, persons } = report;
  const known = persons.min !== null || persons.max !== null;
  return [
    { label: t(label.noticed), value: <DateText at={noticedAt} /> },
    ...(beganAt ? [{ label: t(label.began), value: <DateText at={beganAt} /> }] : []),
    { label: t(label.ongoing), value: <YesNoName answer={ongoing} /> },
    { label: t(label.personalData), value: <YesNoName answer={personalData} /> },
    ...(known ? [{ label: t(text.persons), value: <Persons persons={persons} /> }] : []),
  ];
}

/** The report as it was sent. */
export function ReportFacts({ report }: { report: OwnReport }) {
  const t = useText();
  const { category, kind, what, where, unit, contact, externalCase } = report;
  const facts: Fact[] = [
    { label: t(text.what), value: <span className="own-what">{what}</span>, wide: true },
    ...(category === 'incident' ? [{ label: t(label.kind), value: <KindName kind={kind} /> }] : []),
    { label: t(label.unit), value: unit },
    ...(where ? [{ label: t(text.where), value: where }] : []),
    ...(category === 'idea' ? [] : eventFacts(report, t)),
    ...(contact ? [{ label: t(text.contact), value: contact }] : []),
    ...(externalCase ? [{ label: t(text.externalCase), value: `${externalCase.system} ${externalCase.caseId}` }] : []),
  ];
  return <Facts title={t(text.yourReport)} facts={facts} />;
}
