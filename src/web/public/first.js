// The content security policy forbids code made from text. Told before any schema is made, zod does not try.
globalThis.__zod_globalConfig = { jitless: true };

// Colours and language before the first paint, so that nothing flashes. Kept outside the page for the sake of CSP.
(() => {
  const root = document.documentElement;
  const kept = (key) => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  };
  const scheme = kept('varna.colour-scheme');
  const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  root.dataset.mantineColorScheme = dark ? 'dark' : 'light';
  root.dataset.density = kept('varna.density') === 'comfortable' ? 'comfortable' : 'compact';
  root.lang = kept('varna.language') === 'en' ? 'en' : 'sv';
})();
