import { Popover } from '@mantine/core';
import { IconBookmark, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { stringifySearch, usePathname } from '../address.ts';
import { Button, IconButton } from '../Button.tsx';
import { Go } from '../Go.tsx';
import { useRemembered } from '../remembered.ts';
import { useText } from '../Words.tsx';
import { registerText } from './texts.ts';
import type { Register } from './useRegister.ts';

type View = { name: string; search: string };

/** Searches and filters kept under a name in this browser. */
export function ViewsMenu<Row>({ register }: { register: Register<Row> }) {
  const t = useText();
  const path = usePathname();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const [views, keep] = useRemembered<View[]>(`views.${register.name}`, []);
  const others = (leaving: string) => views.filter((view) => view.name !== leaving);
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    keep([...others(name.trim()), { name: name.trim(), search: stringifySearch(register.search) }]);
    setName('');
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      trapFocus
      withinPortal={false}
      floatingStrategy="fixed"
      shadow="var(--lift)"
      transitionProps={{ duration: 0 }}
      width="min(22rem, calc(100vw - 2rem))"
    >
      <Popover.Target>
        <Button
          kind="quiet"
          size="small"
          icon={IconBookmark}
          aria-expanded={opened}
          aria-haspopup="dialog"
          onClick={() => setOpened(!opened)}
        >
          {t(registerText.views)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className="filter-box" aria-label={t(registerText.views)}>
        {views.length === 0 && <p className="soft small">{t(registerText.noViews)}</p>}
        {views.map((view) => (
          <div key={view.name} className="row row-ends">
            <Go to={`${path}${view.search}`} onClick={() => setOpened(false)}>
              {view.name}
            </Go>
            <IconButton
              icon={IconX}
              label={t(registerText.forgetView, { name: view.name })}
              onClick={() => keep(others(view.name))}
            />
          </div>
        ))}
        <form className="stack gap-tight" onSubmit={save}>
          <input
            className="input input-small"
            aria-label={t(registerText.nameView)}
            placeholder={t(registerText.nameView)}
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" size="small">
            {t(registerText.saveView)}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
