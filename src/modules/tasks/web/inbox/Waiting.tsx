import { useQuery } from '@tanstack/react-query';
import { MenuCount } from '../../../../ui/MenuCount.tsx';
import { useText } from '../../../../ui/Words.tsx';
import { tasks } from '../calls.ts';
import { text } from '../texts.ts';

const REFRESH_MS = 120_000;

/** How many of one's own tasks are open, in the menu. */
export default function Waiting() {
  const t = useText();
  const { data } = useQuery({
    queryKey: ['tasks', 'count'],
    queryFn: () => tasks.count({}),
    refetchInterval: REFRESH_MS,
  });
  return data && <MenuCount count={data.open} late={data.late > 0} said={t(text.waiting, data)} />;
}
