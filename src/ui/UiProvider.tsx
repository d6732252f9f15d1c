import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { ConfirmProvider } from './Confirm.tsx';
import { DensityProvider } from './Density.tsx';
import { NoticesProvider } from './Notices.tsx';
import { cssVariables, theme } from './theme.ts';
import { LanguageProvider } from './Words.tsx';
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/atkinson-hyperlegible-next/wght-italic.css';
import './style/mantine.css';
import './style/tokens.css';
import './style/base.css';

const colourScheme = localStorageColorSchemeManager({ key: 'varna.colour-scheme' });

/** What every block needs around it: words, colours, density, notices, questions. */
export const UiProvider = ({ children }: { children: ReactNode }) => (
  <LanguageProvider>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={colourScheme}
      defaultColorScheme="auto"
    >
      <DensityProvider>
        <NoticesProvider>
          <ConfirmProvider>{children}</ConfirmProvider>
        </NoticesProvider>
      </DensityProvider>
    </MantineProvider>
  </LanguageProvider>
);
