import { type Client, client, type Send } from '../shared/client.ts';
import type { Contract } from '../shared/contract.ts';

/** Asks in the language chosen on screen, so that refusals come in it too. */
const send: Send = (address, options) => {
  const headers = new Headers(options.headers);
  headers.set('accept-language', document.documentElement.lang);
  return fetch(address, { ...options, headers });
};

/** The browser's client for a module's contract: `const documents = api(documentsApi)`, at the top of a page's file. */
export const api = <C extends Contract>(contract: C): Client<C> => client(contract, send);
