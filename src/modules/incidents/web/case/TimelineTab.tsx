import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { showMoment } from '../../../../shared/date.ts';
import { newId } from '../../../../shared/ids.ts';
import { Columns } from '../../../../ui/Arrange.tsx';
import { Button } from '../../../../ui/Button.tsx';
import { ChoiceField } from '../../../../ui/form/ChoiceField.tsx';
import { Form } from '../../../../ui/form/Form.tsx';
import { MomentField } from '../../../../ui/form/MomentField.tsx';
import { LongTextField } from '../../../../ui/form/TextField.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useNotify } from '../../../../ui/Notices.tsx';
import { optionsOf } from '../../../../ui/options.ts';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { TimelineEntry } from '../../contract/case.ts';
import { incidentsApi } from '../../contract.ts';
import { incidents } from '../calls.ts';
import { lineKinds, noteKinds, lineText as text } from './part-texts.ts';

const minute = 60_000;

/** A new line; the form begins anew once one has been recorded. */
function NewLine({ id }: { id: string }) {
  const t = useText();
  const notify = useNotify();
  const [made, count] = useState(0);
  const options = optionsOf(noteKinds).map(({ value, label }) => ({ value, label: t(label) }));
  const saved = () => {
    notify.done(t(text.added));
    count(made + 1);
  };
  return (
    <Form
      key={made}
      schema={incidentsApi.note.body}
      initial={{ id: newId(), kind: 'note', text: '' }}
      save={(body) => incidents.note({ params: { id }, body })}
      saved={saved}
      submit={t(text.verb)}
      draftKey={`incidents.line.${id}`}
    >
      <LongTextField name="text" label={t(text.text)} rows={2} />
      <Columns gap="usual" least={12}>
        <ChoiceField name="kind" label={t(text.kind)} options={options} as="beside" />
        <MomentField name="at" label={t(text.at)} />
      </Columns>
    </Form>
  );
}

function Line({ line }: { line: TimelineEntry }) {
  const t = useText();
  const later = Date.parse(line.recordedAt) - Date.parse(line.at) > minute;
  return (
    <li data-kind={line.kind}>
      <p className="small soft">
        <time dateTime={line.at}>{showMoment(line.at)}</time> · {t(lineKinds[line.kind])} · {line.by ?? t(text.system)}
        {later && ` · ${t(text.later, { moment: showMoment(line.recordedAt) })}`}
      </p>
      <p className="case-said">{line.text}</p>
    </li>
  );
}

const linesOf = (id: string) => ({
  queryKey: ['incidents', id, 'timeline'],
  queryFn: ({ pageParam }: { pageParam: string }) =>
    incidents.timeline({ params: { id }, query: pageParam ? { after: pageParam } : {} }),
  initialPageParam: '',
  getNextPageParam: (page: { next: string | null }) => page.next,
});

/** What happened and was done, the latest first; only ever added to. */
export function TimelineTab({ id, mayAdd }: { id: string; mayAdd: boolean }) {
  const t = useText();
  const query = useInfiniteQuery(linesOf(id));
  return (
    <>
      {mayAdd && (
        <Panel title={t(text.add)} lead={t(text.lead)}>
          <NewLine id={id} />
        </Panel>
      )}
      <Load query={query}>
        {({ pages }) => (
          <ol className="timeline case-lines">
            {pages
              .flatMap(({ items }) => items)
              .map((line) => (
                <Line key={line.id} line={line} />
              ))}
          </ol>
        )}
      </Load>
      {query.hasNextPage && (
        <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
          {t(text.more)}
        </Button>
      )}
    </>
  );
}
