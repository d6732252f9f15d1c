import { showNumber } from '../../../../shared/date.ts';
import type { Text } from '../../../../shared/text.ts';
import { DateText } from '../../../../ui/DateText.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { StatusMark, type Tone } from '../../../../ui/StatusMark.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { Breach, BreachAnswer } from '../../contract/breach-register.ts';
import type { Count } from '../../contract/facts.ts';
import { breachAnswers } from '../../texts/breaches.ts';
import { dataKindNames, groupNames } from '../../texts/fact-values.ts';
import { label } from '../texts.ts';
import { KindName, StateMark } from '../words.tsx';
import { registerText as text } from './texts.ts';

const tones: Record<BreachAnswer, Tone> = {
  notified: 'ok',
  toNotify: 'watch',
  notNotified: 'neutral',
  undecided: 'probable',
};

/** Whether IMY was notified, or why not yet. */
export function AnswerMark({ breach: { answer, late } }: { breach: Breach }) {
  const t = useText();
  const name = t(breachAnswers[answer]);
  return <StatusMark tone={late ? 'late' : tones[answer]}>{late ? `${name} (${t(text.late)})` : name}</StatusMark>;
}

/** Between how many and how many; a dash while nothing is known. */
export function CountText({ count: { min, max } }: { count: Count }) {
  const t = useText();
  const { language } = useLanguage();
  if (min === null && max === null) return <span className="faint">–</span>;
  if (max === null) return t(text.atLeast, { count: showNumber(min ?? 0, language) });
  const most = showNumber(max, language);
  if (min === null) return t(text.atMost, { count: most });
  return min === max ? most : `${showNumber(min, language)}–${most}`;
}

const short = 140;
/** What happened, cut where it is long, under what kind it was. */
export const What = ({ breach: { kind, what } }: { breach: Breach }) => (
  <>
    <KindName kind={kind} />
    {what && <div className="soft small">{what.length > short ? `${what.slice(0, short).trimEnd()}…` : what}</div>}
  </>
);

function Names<K extends string>({ of, codes }: { of: Record<K, Text>; codes: readonly K[] }) {
  const t = useText();
  return codes.map((code) => t(of[code])).join(', ');
}

/** All that art. 33.5 wants documented of one breach: the facts, its effects, what was done. */
export function BreachPeek({ breach }: { breach: Breach }) {
  const t = useText();
  return (
    <FactList
      facts={[
        { label: t(text.answer), value: <AnswerMark breach={breach} /> },
        { label: t(label.state), value: <StateMark state={breach.state} /> },
        { label: t(text.happened), value: <DateText at={breach.happenedAt} /> },
        { label: t(text.notified), value: breach.notifiedAt && <DateText at={breach.notifiedAt} /> },
        { label: t(text.authorityNumber), value: breach.authorityNumber },
        { label: t(text.registryNumber), value: breach.registryNumber },
        { label: t(text.decided), value: breach.decidedBy },
        { label: t(text.told), value: breach.personsToldAt && <DateText at={breach.personsToldAt} /> },
        { label: t(text.reason), value: breach.reason, wide: true },
        { label: t(text.what), value: breach.what, wide: true },
        { label: t(text.persons), value: <CountText count={breach.persons} /> },
        {
          label: t(text.groups),
          value: breach.groups.length > 0 ? <Names of={groupNames} codes={breach.groups} /> : null,
        },
        {
          label: t(text.dataKinds),
          value: breach.dataKinds.length > 0 ? <Names of={dataKindNames} codes={breach.dataKinds} /> : null,
          wide: true,
        },
        { label: t(text.effects), value: breach.consequences, wide: true },
        { label: t(text.remedy), value: breach.measures, wide: true },
      ]}
    />
  );
}
