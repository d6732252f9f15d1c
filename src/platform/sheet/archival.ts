/** Where an appended object begins, for the table of places at the end of the file. */
type Part = { number: number; body: Buffer };

const uaNamespace = 'http://www.aiim.org/pdfua/ns/id/';
/** PDF/A wants each kind of metadata it does not know itself described. */
const uaSchema = `<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema><pdfaSchema:namespaceURI>${uaNamespace}</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>The part of ISO 14289 the document follows</pdfaProperty:description><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>`;

/**
 * A PDF/A-2a document that says it is PDF/UA-1 as well: the title in the window's bar and the mark in its metadata.
 *
 * Typst writes either; the rules of UA-1 it has then checked on the same pages. The change is appended as PDF provides
 * for, the bytes before stay. Source: ISO 14289-1 5 and 7.1, ISO 19005-2 6.6.2.3.
 */
export function markedAccessible(pdf: Buffer): Buffer {
  const tail = pdf.subarray(pdf.lastIndexOf('trailer')).toString('latin1');
  const root = Number(found(tail, /\/Root (\d+) 0 R/));
  const catalog = objectAt(pdf, root).toString('latin1');
  const metadata = Number(found(catalog, /\/Metadata (\d+) 0 R/));
  return appended(pdf, tail, [
    { number: metadata, body: metadataStream(objectAt(pdf, metadata).toString('utf8')) },
    { number: root, body: Buffer.from(titleShown(catalog), 'latin1') },
  ]);
}

function found(text: string, pattern: RegExp): string {
  const match = pattern.exec(text)?.[1];
  if (match === undefined) throw new Error(`the PDF has no ${pattern.source}`);
  return match;
}

function objectAt(pdf: Buffer, number: number): Buffer {
  const head = Buffer.from(`\n${number} 0 obj\n`);
  const start = pdf.lastIndexOf(head);
  if (start < 0) throw new Error(`the PDF has no object ${number}`);
  return pdf.subarray(start + head.length, pdf.indexOf('\nendobj', start));
}

const titleShown = (catalog: string): string =>
  replaced(catalog, /\/ViewerPreferences <</, '/ViewerPreferences <<\n    /DisplayDocTitle true');

function metadataStream(object: string): Buffer {
  const xmp = found(object, /stream\n([\s\S]*)\nendstream/);
  const named = replaced(xmp, /xmlns:pdfaid=/, `xmlns:pdfuaid="${uaNamespace}" xmlns:pdfaid=`);
  const described = replaced(named, /<pdfaExtension:schemas><rdf:Bag>/, `<pdfaExtension:schemas><rdf:Bag>${uaSchema}`);
  const marked = Buffer.from(replaced(described, /<pdfaid:part>/, '<pdfuaid:part>1</pdfuaid:part><pdfaid:part>'));
  const head = Buffer.from(`<<\n  /Length ${marked.length}\n  /Type /Metadata\n  /Subtype /XML\n>>\nstream\n`);
  return Buffer.concat([head, marked, Buffer.from('\nendstream')]);
}

function replaced(text: string, pattern: RegExp, by: string): string {
  if (!pattern.test(text)) throw new Error(`the PDF has no ${pattern.source}`);
  return text.replace(pattern, () => by);
}

function appended(pdf: Buffer, tail: string, parts: Part[]): Buffer {
  const pieces = [pdf, Buffer.from('\n')];
  let length = pdf.length + 1;
  let places = '';
  for (const { number, body } of parts) {
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')]);
    places += `${number} 1\n${String(length).padStart(10, '0')} 00000 n\r\n`;
    pieces.push(object);
    length += object.length;
  }
  const dictionary = found(tail, /<<([\s\S]*)>>/);
  const previous = found(tail, /startxref\n(\d+)/);
  const end = `xref\n${places}trailer\n<<${dictionary.trimEnd()}\n  /Prev ${previous}\n>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...pieces, Buffer.from(end, 'latin1')]);
}
