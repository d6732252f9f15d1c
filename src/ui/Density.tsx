import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';

export type Density = 'compact' | 'comfortable';
const storageKey = 'varna.density';
const remembered = (): Density => (localStorage.getItem(storageKey) === 'comfortable' ? 'comfortable' : 'compact');
const DensityContext = createContext<{ density: Density; setDensity: (density: Density) => void }>({
  density: 'compact',
  setDensity: () => undefined,
});

/** How tight rows stand, remembered in the browser; compact from the start. */
export function DensityProvider({ children }: { children: ReactNode }) {
  const [density, choose] = useState(remembered);
  useEffect(() => {
    document.documentElement.dataset.density = density;
    localStorage.setItem(storageKey, density);
  }, [density]);
  const state = useMemo(() => ({ density, setDensity: choose }), [density]);
  return <DensityContext value={state}>{children}</DensityContext>;
}

export const useDensity = () => useContext(DensityContext);
