import { useMantineColorScheme } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import type { Language } from '../shared/text.ts';
import { Button } from './Button.tsx';
import { Menu, type MenuItem } from './Menu.tsx';
import { text } from './texts.ts';
import { useLanguage, useText } from './Words.tsx';

const names: Record<Language, string> = { sv: 'Svenska', en: 'English' };
const schemes = [
  { key: 'light', label: text.light },
  { key: 'dark', label: text.dark },
  { key: 'auto', label: text.asDevice },
] as const;

/** Menu items for language and colours. */
export function usePreferences(): MenuItem[] {
  const t = useText();
  const { language, setLanguage } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return [
    { heading: t(text.language) },
    ...(['sv', 'en'] as const).map((one) => {
      return { label: names[one], chosen: one === language, onClick: () => setLanguage(one) };
    }),
    { heading: t(text.appearance) },
    ...schemes.map(({ key, label }) => {
      return { label: t(label), chosen: key === colorScheme, onClick: () => setColorScheme(key) };
    }),
  ];
}

/** Language and colours behind a button, for pages without the menu. */
export function PreferencesMenu() {
  const t = useText();
  return (
    <Menu end items={usePreferences()}>
      <Button kind="quiet" size="small" icon={IconLanguage}>
        {t(text.preferences)}
      </Button>
    </Menu>
  );
}
