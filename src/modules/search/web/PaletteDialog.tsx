import { useDebouncedValue } from '@mantine/hooks';
import { IconFile, IconHistory, IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useGo } from '../../../ui/address.ts';
import type { Page } from '../../../ui/page.ts';
import { Palette, type PaletteGroup, type PaletteItem } from '../../../ui/palette/Palette.tsx';
import { useText } from '../../../ui/Words.tsx';
import type { Hit } from '../contract.ts';
import { useQuick, useRecent } from './calls.ts';
import { Marked } from './Marked.tsx';
import { suggestPages } from './suggest.ts';
import { text } from './texts.ts';

const waitMs = 120;

const hitItem = (hit: Hit): PaletteItem => ({
  key: hit.path ?? '',
  icon: IconFile,
  label: <Marked pieces={hit.marked} />,
  hint: [hit.kindName, hit.number, hit.heading].filter(Boolean).join(' · '),
});

const Key = ({ name, does }: { name: string; does: string }) => (
  <span>
    <kbd className="key">{name}</kbd> {does}
  </span>
);

/** The groups of the palette for what is written; each item's key is where it leads. */
function useGroups(pages: readonly Page[], q: string): { groups: PaletteGroup[]; status: string } {
  const t = useText();
  const [asked] = useDebouncedValue(q, waitMs);
  const quick = useQuick(asked);
  const recent = useRecent();
  const { go, create } = suggestPages(pages, q, t);
  const hits = q === '' ? [] : (quick.data?.items ?? []).filter(({ path }) => path !== null);
  const opened = q === '' ? (recent.data?.items ?? []) : [];
  const groups: PaletteGroup[] = [
    { key: 'records', heading: t(text.records), items: hits.map(hitItem) },
    {
      key: 'recent',
      heading: t(text.recent),
      items: opened.flatMap(({ path, title, kindName, number }) =>
        path === null
          ? []
          : [{ key: path, icon: IconHistory, label: title, hint: [kindName, number].filter(Boolean).join(' · ') }],
      ),
    },
    {
      key: 'create',
      heading: t(text.create),
      items: create.map(({ page, name }) => ({ key: page.path, icon: IconPlus, label: name })),
    },
    {
      key: 'pages',
      heading: t(text.pages),
      items: go.map(({ page, name }) => ({ key: page.path, icon: page.menu?.icon, label: name })),
    },
    {
      key: 'more',
      heading: t(text.more),
      items:
        q === '' ? [] : [{ key: `/search?${new URLSearchParams({ q })}`, icon: IconSearch, label: t(text.all, { q }) }],
    },
  ];
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const searching = asked !== q || quick.isFetching;
  const status = quick.error ? text.failed : q === '' ? text.write : searching ? text.searching : text.found;
  return { groups, status: t(status, { count, q }) };
}

/** Search, pages and what can be made, under the fingers. */
export default function PaletteDialog({ pages, close }: { pages: readonly Page[]; close: () => void }) {
  const t = useText();
  const go = useGo();
  const [written, write] = useState('');
  const { groups, status } = useGroups(pages, written.trim());
  const choose = (to: string) => {
    close();
    go(to);
  };
  return (
    <Palette
      label={t(text.palette)}
      listLabel={t(text.results)}
      written={written}
      write={write}
      groups={groups}
      choose={choose}
      close={close}
      status={status}
      foot={
        <>
          <Key name="↑ ↓" does={t(text.keyMove)} />
          <Key name="Enter" does={t(text.keyOpen)} />
          <Key name="Esc" does={t(text.keyClose)} />
        </>
      }
    />
  );
}
