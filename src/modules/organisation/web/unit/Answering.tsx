import { Go } from '../../../../ui/Go.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Duty, Responsible } from '../../contract/responsibility.ts';
import { unitText } from './texts.ts';
import '../style/answering.css';

type Holder = Responsible['holders'][number];

/** What the law or the standard says each part must have: GDPR art. 4(7) and 37, ISO/IEC 27001 5.3. */
const required: readonly Duty[] = ['controller', 'dataProtectionOfficer', 'ciso', 'manager'];

/** Where a holder is found: the controller is a unit, all others are people. */
const pathOf = ({ duty }: Responsible, { id }: Holder) =>
  duty === 'controller' ? `/organisation/units/${id}` : `/organisation/people/${id}`;

/** Who has a duty, and from which unit it is inherited. Nobody is said with a word. */
export function Answering({ responsible }: { responsible: Responsible }) {
  const t = useText();
  const { holders, source, inherited, duty, byParts } = responsible;
  if (byParts) return <span className="answering-source">{t(unitText.byParts)}</span>;
  if (holders.length === 0) {
    const missed = required.includes(duty);
    return <span className={missed ? 'nobody nobody-required' : 'nobody'}>{t(unitText.nobody)}</span>;
  }
  return (
    <span className="answering">
      {holders.map((holder) => (
        <span key={`${holder.id}${holder.standsIn}`} className="answering-one">
          <Go to={pathOf(responsible, holder)}>{holder.name}</Go>
          {holder.standsIn && <span className="soft small"> {t(unitText.standsIn)}</span>}
        </span>
      ))}
      {inherited && source && duty !== 'controller' && (
        <span className="answering-source">{t(unitText.inheritedFrom, { unit: source.name })}</span>
      )}
    </span>
  );
}
