import { namespaces } from './contract.ts';

/** Of the contract's result codes, those StoreLog answers with; all but OK mean that nothing was stored. */
export type ResultCode = 'OK' | 'VALIDATION_ERROR';

/** The reply to a StoreLog call in a SOAP 1.1 envelope (RIV-TA basic profile 2.1). */
export function storeLogAnswer(resultCode: ResultCode, resultText?: string): string {
  const told = resultText === undefined ? '' : `<l:resultText>${escaped(resultText)}</l:resultText>`;
  return envelope(
    `<r:StoreLogResponse xmlns:r="${namespaces.responder}" xmlns:l="${namespaces.log}">` +
      `<r:result><l:resultCode>${resultCode}</l:resultCode>${told}</r:result></r:StoreLogResponse>`,
  );
}

/** The reply when what came was not XML at all: a SOAP fault of the caller's. */
export const soapFault = (text: string): string =>
  envelope(`<s:Fault><faultcode>s:Client</faultcode><faultstring>${escaped(text)}</faultstring></s:Fault>`);

const envelope = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><s:Envelope xmlns:s="${namespaces.soap}"><s:Body>${body}</s:Body></s:Envelope>`;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
