import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Stack } from '../../../../ui/Arrange.tsx';
import { Button, ButtonLink } from '../../../../ui/Button.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { NoticeLine } from '../../../../ui/Notices.tsx';
import { PageTitle } from '../../../../ui/PageTitle.tsx';
import { Tabs } from '../../../../ui/Tabs.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { pageTitles } from '../page-titles.ts';
import { logSources } from '../source-calls.ts';
import { ContextTable } from './ContextTable.tsx';
import { Gaps } from './Gaps.tsx';
import { NewSource } from './NewSource.tsx';
import { SourceTable } from './SourceTable.tsx';
import { text } from './texts.ts';
import './sources.css';

const everyMs = 4000;

/** Where the logs come from, what is missing from them, and what they are held against. */
export default function SourcesPage() {
  const t = useText();
  const [adding, add] = useState(false);
  const query = useQuery({
    queryKey: ['log-review', 'sources'],
    queryFn: () => logSources.sources({}),
    refetchInterval: ({ state }) => (state.data?.filling ? everyMs : false),
  });
  const button = (
    <Button kind="main" onClick={() => add(true)}>
      {t(text.add)}
    </Button>
  );
  const acts = (
    <>
      <ButtonLink to="/log-review/surf">{t(pageTitles.surf)}</ButtonLink>
      {button}
    </>
  );
  return (
    <>
      <PageTitle title={t(pageTitles.sources)} lead={t(text.lead)} actions={acts} />
      <Load query={query}>
        {({ items, context, filling }) => (
          <Stack>
            {filling && <NoticeLine tone="probable">{t(text.filling)}</NoticeLine>}
            <Tabs
              label={t(text.tabs)}
              tabs={[
                { key: 'sources', label: t(text.sources), content: () => <SourceTable items={items} /> },
                {
                  key: 'gaps',
                  label: t(text.gaps),
                  count: items.reduce((sum, { gaps }) => sum + gaps, 0),
                  content: () => <Gaps />,
                },
                { key: 'context', label: t(text.context), content: () => <ContextTable files={context} /> },
              ]}
            />
          </Stack>
        )}
      </Load>
      {adding && <NewSource close={() => add(false)} />}
    </>
  );
}
