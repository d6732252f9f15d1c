import { showNumber } from '../../../../shared/date.ts';
import { Go } from '../../../../ui/Go.tsx';
import { useLanguage, useText } from '../../../../ui/Words.tsx';
import type { FrameworkRow } from '../../contract/frameworks.ts';
import { StandingBar } from '../StandingBar.tsx';
import { atUnit } from '../unit/useUnit.ts';
import { overviewText as text } from './texts.ts';
import '../style/frameworks.css';

type RowProps = { framework: FrameworkRow; unitId: string };

function About({ framework }: Pick<RowProps, 'framework'>) {
  const t = useText();
  const { language } = useLanguage();
  const { refId, provider, version, origin, assessable } = framework;
  const parts = [
    refId,
    provider === refId ? '' : provider,
    t(text.about, { count: showNumber(assessable, language) }),
    t(text.version, { version }),
    t(text[origin]),
  ];
  return <span className="framework-about">{parts.filter(Boolean).join(' · ')}</span>;
}

/** One framework: what it is, and how it stands at the unit. */
export function FrameworkLine({ framework, unitId }: RowProps) {
  const { id, name, language, statuses } = framework;
  return (
    <li className="framework-row">
      <div className="framework-words">
        <Go to={atUnit(`/requirements/${id}`, unitId)} className="framework-link" lang={language}>
          {name}
        </Go>
        <About framework={framework} />
      </div>
      {statuses && <StandingBar counts={statuses} />}
    </li>
  );
}

type RowsProps = { title: string; frameworks: readonly FrameworkRow[]; unitId: string };

/** Frameworks under a heading. */
export function FrameworkRows({ title, frameworks, unitId }: RowsProps) {
  if (frameworks.length === 0) return null;
  return (
    <section>
      <h2 className="framework-group">{title}</h2>
      <ul className="framework-rows">
        {frameworks.map((framework) => (
          <FrameworkLine key={framework.id} framework={framework} unitId={unitId} />
        ))}
      </ul>
    </section>
  );
}
