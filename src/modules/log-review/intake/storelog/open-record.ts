import type { SaxesTagNS } from 'saxes';
import { type Elements, type LogRecord, namespaces } from './contract.ts';

/** A log record being read: the elements we are inside, and what they have said. */
export type OpenRecord = {
  record: LogRecord;
  /** Local names of the elements we are inside, outermost first. */
  names: string[];
  /** How many elements of other namespaces we are inside. */
  foreign: number;
  text: string;
  /** No element has ended since the last one began, so `text` is that element's. */
  leaf: boolean;
};

export const isOfContract = ({ uri }: SaxesTagNS): boolean => uri === namespaces.log || uri === namespaces.responder;

export const openRecord = (name: string): OpenRecord => ({
  record: { elements: new Map(), resources: [] },
  names: [name],
  foreign: 0,
  text: '',
  leaf: false,
});

export function enterElement(open: OpenRecord, tag: SaxesTagNS): void {
  if (open.foreign > 0 || !isOfContract(tag)) {
    open.foreign += 1;
    return;
  }
  const parent = open.names.at(-1);
  if (tag.local === 'resource' && parent === 'resources') open.record.resources.push(new Map());
  if (tag.local === 'patient' && parent === 'resource') placeOf(open).set('resource/patient', '');
  open.names.push(tag.local);
  open.text = '';
  open.leaf = true;
}

/** Leaves the innermost element; true when that was the record itself. */
export function leaveElement(open: OpenRecord): boolean {
  if (open.foreign > 0) {
    open.foreign -= 1;
    return false;
  }
  const name = open.names.pop() ?? '';
  if (open.leaf) placeOf(open).set(`${open.names.at(-1)}/${name}`, open.text.trim());
  open.leaf = false;
  return open.names.length === 0;
}

/** Where the element we are inside belongs: the resource it is part of, or the record. */
function placeOf({ record, names }: OpenRecord): Elements {
  return (names[1] === 'resources' && record.resources.at(-1)) || record.elements;
}
