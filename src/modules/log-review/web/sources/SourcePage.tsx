import { useQuery } from '@tanstack/react-query';
import { usePathValue } from '../../../../ui/address.ts';
import { Load } from '../../../../ui/Load.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { PageSkeleton } from '../../../../ui/Skeletons.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Source } from '../../contract/source.ts';
import { pageTitles } from '../page-titles.ts';
import { logSources } from '../source-calls.ts';
import { Deliveries } from './Deliveries.tsx';
import { DialectEditor } from './DialectEditor.tsx';
import { Gaps } from './Gaps.tsx';
import { Quarantine } from './Quarantine.tsx';
import { Settings } from './Settings.tsx';
import { SourceMark } from './SourceTable.tsx';
import { text } from './source-texts.ts';
import { text as listText } from './texts.ts';
import './sources.css';

function Parts({ source }: { source: Source }) {
  const t = useText();
  const { id, misfits, gaps } = source;
  return (
    <Tabs
      label={source.name}
      tabs={[
        { key: 'deliveries', label: t(text.deliveries), content: () => <Deliveries source={source} /> },
        { key: 'quarantine', label: t(text.quarantine), count: misfits, content: () => <Quarantine id={id} /> },
        { key: 'gaps', label: t(text.gaps), count: gaps, content: () => <Gaps sourceId={id} /> },
        {
          key: 'dialect',
          label: t(text.dialect),
          content: () => <DialectEditor key={source.version} source={source} />,
        },
        { key: 'settings', label: t(text.settings), content: () => <Settings source={source} /> },
      ]}
    />
  );
}

/** One source: what it has delivered, what could not be read, and how it is read and watched. */
export default function SourcePage() {
  const t = useText();
  const id = usePathValue('id');
  const query = useQuery({
    queryKey: ['log-review', 'sources', id],
    queryFn: () => logSources.source({ params: { id } }),
  });
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(source) => (
        <>
          <PageTitle
            title={source.name}
            back={{ to: '/log-review/sources', label: t(pageTitles.sources) }}
            beside={<SourceMark {...source} />}
            lead={`${t(listText[source.format])}. ${t(listText[`${source.format}Hint`])}.`}
          />
          <Parts source={source} />
        </>
      )}
    </Load>
  );
}
