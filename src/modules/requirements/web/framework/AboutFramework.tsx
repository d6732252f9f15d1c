import { DateText } from '../../../../ui/DateText.tsx';
import { FactList } from '../../../../ui/Facts.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Framework } from '../../contract/frameworks.ts';
import { overviewText } from '../overview/texts.ts';
import { frameworkText as text } from './texts.ts';

function Loaded({ framework }: { framework: Framework }) {
  const t = useText();
  if (framework.origin === 'builtin') return t(overviewText.builtin);
  return (
    <>
      <DateText at={framework.loadedAt} /> {framework.loadedBy}
    </>
  );
}

/** Where the framework comes from and what it is. */
export function AboutFramework({ framework }: { framework: Framework }) {
  const t = useText();
  const { description, source, copyright, provider, version, urn, language } = framework;
  const described = description && <span lang={language}>{description}</span>;
  return (
    <Panel title={t(text.about)}>
      {described && <p className="outline-lead prose">{described}</p>}
      <FactList
        facts={[
          { label: t(text.source), value: source, wide: true },
          ...(copyright ? [{ label: t(text.copyright), value: copyright, wide: true }] : []),
          { label: t(text.provider), value: provider },
          { label: t(text.versionLabel), value: version },
          { label: t(text.loaded), value: <Loaded framework={framework} /> },
          { label: t(text.urn), value: <code>{urn}</code> },
        ]}
      />
    </Panel>
  );
}
