import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { fill, type Language, languages, type Text } from '../shared/text.ts';

const storageKey = 'varna.language';
type LanguageState = { language: Language; setLanguage: (language: Language) => void };
const LanguageContext = createContext<LanguageState>({ language: 'sv', setLanguage: () => undefined });

const remembered = (): Language => languages.find((one) => one === localStorage.getItem(storageKey)) ?? 'sv';

/** Told to the server too, so that its answers, exports and mails come in the same language. */
function announce(language: Language) {
  document.documentElement.lang = language;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in Firefox ESR
  document.cookie = `varna-language=${language}; path=/; max-age=31536000; samesite=lax`;
}

/** Holds the chosen language, remembered in the browser; sets `<html lang>`. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState(remembered);
  useEffect(() => announce(language), [language]);
  const setLanguage = useCallback((next: Language) => {
    localStorage.setItem(storageKey, next);
    announce(next);
    choose(next);
  }, []);
  const state = useMemo(() => ({ language, setLanguage }), [language, setLanguage]);
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

/** The language in use and how to change it. */
export const useLanguage = (): LanguageState => useContext(LanguageContext);

export type Say = (text: Text, values?: Record<string, unknown>) => string;

/** `t(text, values)` says a text in the language in use, `{places}` filled. */
export function useText(): Say {
  const { language } = useLanguage();
  return useCallback((text, values) => fill(text[language], values), [language]);
}
