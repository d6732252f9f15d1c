import { useQuery } from '@tanstack/react-query';
import { Compare } from '../../../../ui/document/Compare.tsx';
import { EmptyState } from '../../../../ui/EmptyState.tsx';
import { Load } from '../../../../ui/Load.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { documents } from '../calls.ts';
import { differenceText as text } from './texts.ts';

type DifferencesProps = { documentId: string; from: number; to: number };

/** What differs between two versions, counted and shown. */
export function Differences({ documentId, from, to }: DifferencesProps) {
  const t = useText();
  const query = useQuery({
    queryKey: ['documents', documentId, 'difference', from, to],
    queryFn: () => documents.difference({ params: { id: documentId }, query: { from, to } }),
  });
  return (
    <Load query={query}>
      {({ counts, blocks }) =>
        counts.added + counts.removed + counts.changed === 0 ? (
          <EmptyState title={t(text.alike)} text={t(text.alikeText)} />
        ) : (
          <>
            <p className="soft document-note">{t(text.counts, counts)}</p>
            <Compare
              caption={t(text.title)}
              blocks={blocks}
              before={t(text.version, { number: from })}
              after={t(text.version, { number: to })}
            />
          </>
        )
      }
    </Load>
  );
}
