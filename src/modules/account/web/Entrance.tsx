import type { ReactNode } from 'react';
import { PreferencesMenu } from '../../../ui/Preferences.tsx';
import { useText } from '../../../ui/Words.tsx';
import { text } from './texts.ts';
import './account.css';

/** Around the pages outside the menu: the name, language and colours, and one thing to do. */
export function Entrance({ wide = false, children }: { wide?: boolean; children: ReactNode }) {
  const t = useText();
  return (
    <div className={wide ? 'entrance entrance-wide' : 'entrance'}>
      <div className="entrance-head">
        <span className="entrance-name">
          <img src="/varna.svg" alt="" width="30" height="30" />
          <span>
            Värna
            <span className="entrance-tagline">{t(text.tagline)}</span>
          </span>
        </span>
        <PreferencesMenu />
      </div>
      {children}
    </div>
  );
}
