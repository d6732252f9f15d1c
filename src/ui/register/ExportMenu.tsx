import { IconDownload } from '@tabler/icons-react';
import { addressOf } from '../../shared/client.ts';
import { Button } from '../Button.tsx';
import { Menu } from '../Menu.tsx';
import { useText } from '../Words.tsx';
import type { Asked } from './filter.ts';
import { registerText } from './texts.ts';

/** The list as a file, with the same search, filters and order. */
export function ExportMenu({ path, asked }: { path: string; asked: Asked }) {
  const t = useText();
  const file = (format: 'csv' | 'xlsx') => addressOf({ path: `${path}/export` }, { query: { format, ...asked } });
  const items = [
    { label: t(registerText.asCsv), href: file('csv'), download: true },
    { label: t(registerText.asXlsx), href: file('xlsx'), download: true },
  ];
  return (
    <Menu end items={items}>
      <Button kind="quiet" size="small" icon={IconDownload}>
        {t(registerText.export)}
      </Button>
    </Menu>
  );
}
