import { DataTable } from '../../../../ui/DataTable.tsx';
import { DateText } from '../../../../ui/DateText.tsx';
import { Go } from '../../../../ui/Go.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { Panel } from '../../../../ui/Panel.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { LawVersion } from '../../contract/law.ts';
import { useLaw, useLawVersions } from './calls.ts';
import { Differences } from './Differences.tsx';
import { lawText as text } from './texts.ts';

function Changes({ law, beforeId }: { law: LawVersion; beforeId: string }) {
  const t = useText();
  const query = useLaw(beforeId);
  return (
    <Panel title={t(text.changes, { number: law.number - 1 })}>
      <Load query={query}>{(before) => <Differences before={before} after={law} />}</Load>
    </Panel>
  );
}

/** Every version of the law, by whom and why; and what the one shown changed. */
export function Versions({ law }: { law: LawVersion }) {
  const t = useText();
  const query = useLawVersions();
  return (
    <Load query={query}>
      {({ items }) => {
        const before = items.find(({ number }) => number === law.number - 1);
        return (
          <>
            <DataTable
              caption={t(text.tabVersions)}
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  label: t(text.number),
                  cell: ({ id, number }) => (
                    <Go to={`/incidents/law?version=${id}&tab=versions`} className="law-number">
                      {t(text.versionMark, { number })}
                    </Go>
                  ),
                },
                { label: t(text.made), cell: ({ madeAt }) => <DateText at={madeAt} /> },
                { label: t(text.madeBy), cell: ({ madeBy }) => madeBy ?? t(text.delivered) },
                { label: t(text.note), cell: ({ note }) => note },
              ]}
            />
            {before && <Changes law={law} beforeId={before.id} />}
          </>
        );
      }}
    </Load>
  );
}
