import { IconArrowsDiff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Button } from '../../../../ui/Button.tsx';
import { Menu, type MenuItem } from '../../../../ui/Menu.tsx';
import { useText } from '../../../../ui/Words.tsx';
import type { Frozen } from '../../contract/frozen.ts';
import { requirements } from '../calls.ts';
import { frozenText as text } from './texts.ts';

const mostOffered = 20;

/** What a frozen assessment can be compared with: how it stands now, or another of the same framework. */
export function CompareMenu({ frozen }: { frozen: Frozen }) {
  const t = useText();
  const { id, frameworkId } = frozen;
  const { data } = useQuery({
    queryKey: ['requirements', 'frozen-of', frameworkId],
    queryFn: () => requirements.frozenList({ query: { frameworkId, limit: mostOffered } }),
  });
  const others = (data?.items ?? []).filter((one) => one.id !== id);
  const path = `/requirements/frozen/${id}/comparison`;
  const items: MenuItem[] = [
    { label: t(text.now), to: path },
    ...(others.length > 0 ? [{ heading: t(text.compareWith) }] : []),
    ...others.map((one) => {
      return { label: `${one.title} · ${one.assessedOn} · ${one.unit}`, to: `${path}?with=${one.id}` };
    }),
  ];
  return (
    <Menu end items={items}>
      <Button kind="main" icon={IconArrowsDiff} aria-haspopup="menu">
        {t(text.compare)}
      </Button>
    </Menu>
  );
}
