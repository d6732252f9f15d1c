import type { ReactNode } from 'react';
import { PreferencesMenu } from '../../../../ui/Preferences.tsx';
import './open.css';

/** Around the pages for people who are not signed in: the name, language and colours, and one thing to do. */
export const Bare = ({ children }: { children: ReactNode }) => (
  <div className="open">
    <div className="open-head">
      <span className="open-name">
        <img src="/varna.svg" alt="" width="28" height="28" />
        Värna
      </span>
      <PreferencesMenu />
    </div>
    {children}
  </div>
);
