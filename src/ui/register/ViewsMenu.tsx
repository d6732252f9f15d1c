import { IconBookmark, IconX } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { stringifySearch, usePathname } from '../address.ts';
import { Button, IconButton } from '../Button.tsx';
import { DropPanel } from '../DropPanel.tsx';
import { Go } from '../Go.tsx';
import { useRemembered } from '../remembered.ts';
import { useText } from '../Words.tsx';
import { registerText } from './texts.ts';
import type { Register } from './useRegister.ts';

type View = { name: string; search: string };

type SavedProps = { views: readonly View[]; path: string; close: () => void; forget: (name: string) => void };

function Saved({ views, path, close, forget }: SavedProps) {
  const t = useText();
  if (views.length === 0) return <p className="soft small">{t(registerText.noViews)}</p>;
  return views.map(({ name, search }) => (
    <div key={name} className="row row-ends">
      <Go to={`${path}${search}`} onClick={close}>
        {name}
      </Go>
      <IconButton icon={IconX} label={t(registerText.forgetView, { name })} onClick={() => forget(name)} />
    </div>
  ));
}

/** Searches and filters kept under a name in this browser. */
export function ViewsMenu<Row>({ register }: { register: Register<Row> }) {
  const t = useText();
  const path = usePathname();
  const [written, setName] = useState('');
  const [views, keep] = useRemembered<View[]>(`views.${register.name}`, []);
  const others = (leaving: string) => views.filter((view) => view.name !== leaving);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const name = written.trim();
    if (name === '') return;
    keep([...others(name), { name, search: stringifySearch(register.search) }]);
    setName('');
  };
  const button = (
    <Button kind="quiet" size="small" icon={IconBookmark}>
      {t(registerText.views)}
    </Button>
  );
  return (
    <DropPanel button={button} label={t(registerText.views)} end>
      {(close) => (
        <>
          <Saved views={views} path={path} close={close} forget={(name) => keep(others(name))} />
          <form className="stack gap-tight" onSubmit={save}>
            <input
              className="input input-small"
              aria-label={t(registerText.nameView)}
              placeholder={t(registerText.nameView)}
              value={written}
              maxLength={60}
              onChange={(event) => setName(event.target.value)}
            />
            <Button type="submit" size="small">
              {t(registerText.saveView)}
            </Button>
          </form>
        </>
      )}
    </DropPanel>
  );
}
