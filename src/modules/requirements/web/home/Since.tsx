import { useQuery } from '@tanstack/react-query';
import { Go } from '../../../../ui/Go.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Comparison } from '../../contract/frozen.ts';
import { requirements } from '../calls.ts';
import { homeText as text } from './texts.ts';
import { useLatestFrozen } from './useHome.ts';

const countOf = ({ differences }: Comparison, what: 'better' | 'worse') =>
  differences.filter((one) => one.what === what).length;

/** What has become of a framework since it was last frozen; nothing when it never was. */
export function Since({ frameworkId }: { frameworkId: string }) {
  const t = useText();
  const latest = useLatestFrozen(1, frameworkId).data?.items[0];
  const { data } = useQuery({
    queryKey: ['requirements', 'comparison', latest?.id ?? '', ''],
    queryFn: () => requirements.compareFrozen({ params: { id: latest?.id ?? '' }, query: {} }),
    enabled: latest !== undefined,
  });
  if (!latest || !data) return null;
  const [better, worse] = [countOf(data, 'better'), countOf(data, 'worse')];
  const said = [
    better > 0 && t(text.better, { count: better }),
    worse > 0 && t(text.worse, { count: worse }),
    better + worse === 0 && t(text.same),
  ];
  return (
    <p className="soft small">
      {t(text.since, { title: latest.title, day: latest.assessedOn })}{' '}
      <Go to={`/requirements/frozen/${latest.id}/comparison`}>{said.filter(Boolean).join(', ')}</Go>
    </p>
  );
}
