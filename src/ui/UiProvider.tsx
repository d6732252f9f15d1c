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
import './style/page.css';
import './style/button.css';
import './style/status.css';
import './style/state.css';
import './style/dialog.css';
import './style/drop.css';
import './style/facts.css';
import './style/table.css';
import './style/tabs.css';
import './style/term.css';
import './style/form.css';
import './style/register.css';
import './style/record.css';
import './style/flow.css';
import './style/sheet.css';
import './style/picture.css';
import './style/trace.css';

const colourScheme = localStorageColorSchemeManager({ key: 'varna.colour-scheme' });

/**
 * What every block needs around it: words, colours, density, notices, questions. All styles are loaded here, in one
 * order, so that a page looks the same however its parts are split into files.
 */
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
