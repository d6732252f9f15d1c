import { Go } from '../../../../ui/Go.tsx';
import { Term } from '../../../../ui/Term.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { Duty, type Responsible, type ResponsiblePart } from '../../contract/responsibility.ts';
import { Answering } from '../unit/Answering.tsx';
import { dutyNames, kindNames, text } from '../words.ts';
import { responsibilityText } from './texts.ts';

/** Where the long words of the heads may be broken, for browsers that cannot hyphenate Swedish. */
const hyphenated = (name: string) =>
  name.replace(/(?<=informations|säkerhets|personuppgifts|dataskydds|kontakt)(?=\p{L})/giu, '\u00ad');

function DutyHead({ duty }: { duty: Duty }) {
  const t = useText();
  const name = hyphenated(t(dutyNames[duty]));
  return (
    <th scope="col">{duty === 'controller' ? <Term explained={t(text.controllerExplained)}>{name}</Term> : name}</th>
  );
}

function Part({ part }: { part: ResponsiblePart }) {
  const t = useText();
  const { unit } = part;
  const of = (duty: Duty): Responsible | undefined => part.duties.find((one) => one.duty === duty);
  return (
    <tr>
      <th scope="row" style={{ '--depth': unit.depth } as object}>
        <Go to={`/organisation/units/${unit.id}`} className="row-link">
          {unit.name}
        </Go>
        <span className="answering-source">{t(kindNames[unit.kind])}</span>
      </th>
      {Duty.options.map((duty) => {
        const responsible = of(duty);
        return (
          <td
            key={duty}
            data-duty={hyphenated(t(dutyNames[duty]))}
            data-inherited={responsible?.inherited || undefined}
          >
            {responsible && <Answering responsible={responsible} />}
          </td>
        );
      })}
    </tr>
  );
}

/** Room for each column, so that a name and where it comes from stand on a line each. */
const widths: readonly (readonly [Duty | 'part', string])[] = [
  ['part', '19.5%'],
  ['controller', '14%'],
  ['dataProtectionOfficer', '12%'],
  ['ciso', '12%'],
  ['securityCoordinator', '11%'],
  ['privacyCoordinator', '10.5%'],
  ['contactPerson', '9%'],
  ['manager', '12%'],
];

/** Parts of the organisation down, duties across; inherited ones lighter, with where from. */
export function ResponsibilityMatrix({ parts }: { parts: readonly ResponsiblePart[] }) {
  const t = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className="table-scroll answers-scroll" tabIndex={0} aria-label={t(responsibilityText.title)}>
      <table className="answers">
        <caption className="unseen">{t(responsibilityText.title)}</caption>
        <colgroup>
          {widths.map(([key, width]) => (
            <col key={key} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t(responsibilityText.part)}</th>
            {Duty.options.map((duty) => (
              <DutyHead key={duty} duty={duty} />
            ))}
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <Part key={part.unit.id} part={part} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
