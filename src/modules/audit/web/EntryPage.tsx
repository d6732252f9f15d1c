import { usePathValue } from '../../../ui/address.ts';
import { FactList } from '../../../ui/Facts.tsx';
import { Load } from '../../../ui/Load.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Panel } from '../../../ui/Panel.tsx';
import { PageSkeleton } from '../../../ui/Skeletons.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { AuditEntryWhole } from '../contract.ts';
import { useEntry } from './calls.ts';
import { Changes, EntryFacts } from './EntryView.tsx';
import { pageTitles, text } from './texts.ts';

function Entry({ entry }: { entry: AuditEntryWhole }) {
  const t = useText();
  return (
    <>
      <PageTitle
        title={entry.what}
        back={{ to: '/audit', label: t(pageTitles.trail) }}
        beside={<span className="soft figures">{entry.id}</span>}
      />
      <Panel title={t(text.facts)}>
        <EntryFacts entry={entry} />
        {entry.details.length > 0 && (
          <div className="audit-details">
            <FactList facts={entry.details} />
          </div>
        )}
      </Panel>
      <Panel title={t(text.changes)}>
        <Changes entry={entry} />
      </Panel>
    </>
  );
}

/** One entry of the trail with what it changed. */
export default function EntryPage() {
  const query = useEntry(usePathValue('id'));
  return (
    <Load query={query} skeleton={<PageSkeleton />}>
      {(entry) => <Entry entry={entry} />}
    </Load>
  );
}
