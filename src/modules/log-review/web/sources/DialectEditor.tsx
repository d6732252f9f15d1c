import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Stack } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { FileDrop } from '../../../../ui/form/FileField.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useSend } from '../../../../ui/send.ts';
import { useText } from '../../../../ui/Words.tsx';
import type { Source } from '../../contract/source.ts';
import type { Dialect } from '../../contract/source-words.ts';
import { logSources } from '../source-calls.ts';
import { Columns } from './Columns.tsx';
import { beginningOf } from './dialect.ts';
import { Others } from './Others.tsx';
import { SampleView } from './SampleView.tsx';
import { changeOf } from './Settings.tsx';
import { dialectText as text } from './source-texts.ts';
import { Words } from './Words.tsx';

/** How the sample reads with the dialect as it is being changed. */
function useSample(source: Source, content: string | null, dialect: Dialect) {
  const { id, skewSeconds } = source;
  return useQuery({
    queryKey: ['log-review', 'sample', id, content, dialect],
    queryFn: () => logSources.readSample({ params: { id }, body: { content: content ?? '', dialect, skewSeconds } }),
    enabled: content !== null,
    placeholderData: (before) => before,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Changes how a source is read, with a file of its own beside. */
export function DialectEditor({ source }: { source: Source }) {
  const t = useText();
  const [dialect, change] = useState<Dialect>(source.dialect);
  const [sample, keep] = useState<{ file: File; content: string } | null>(null);
  const query = useSample(source, sample?.content ?? null, dialect);
  const save = useSend(logSources.changeSource, { said: t(text.saved) });
  const isChanged = JSON.stringify(dialect) !== JSON.stringify(source.dialect);
  const pick = (file: File) => void beginningOf(file).then((content) => keep({ file, content }));
  const read = query.data;
  return (
    <>
      <Panel title={t(text.title)} lead={t(text.lead)}>
        <Stack>
          <FileDrop label={t(text.sample)} file={sample?.file ?? null} pick={pick} mostMegabytes={null} />
          {sample && <Load query={query}>{(found) => <SampleView read={found} />}</Load>}
        </Stack>
      </Panel>
      {source.format === 'csv' && <Columns dialect={dialect} headings={read?.headings ?? []} change={change} />}
      <Words dialect={dialect} read={read} change={change} />
      <Others dialect={dialect} change={change} />
      <div className="form-foot dialect-foot">
        <Button
          kind="main"
          busy={save.busy}
          disabled={!isChanged}
          onClick={() => save.send({ params: { id: source.id }, body: { ...changeOf(source), dialect } })}
        >
          {t(text.save)}
        </Button>
      </div>
    </>
  );
}
