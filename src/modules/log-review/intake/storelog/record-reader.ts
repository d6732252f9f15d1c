import { SaxesParser, type SaxesTagNS } from 'saxes';
import { Problem } from '../../../../shared/problem.ts';
import { recordLimit } from '../misfit.ts';
import type { LogRecord } from './contract.ts';
import { declarations, type Tag, tagText } from './namespace-scope.ts';
import { enterElement, isOfContract, leaveElement, type OpenRecord, openRecord } from './open-record.ts';
import { textWindow } from './text-window.ts';

/** A log record as it stood in the stream. */
export type ReadRecord = {
  record: LogRecord;
  /** Its own text, as a document that can be read alone: namespaces declared further out are declared in it. */
  raw(): string;
  /** False when it was not well-formed XML. */
  sound: boolean;
  /** In characters. */
  size: number;
};

/** Longest text between two tags, in characters; the contract's longest value is 8 192. */
const tagEvery = 65_536;

/** Most elements inside one another; the contract has twelve, in an envelope of three. */
const deepest = 100;

type Open = OpenRecord & { start: number; tag: Tag; sound: boolean };

/**
 * Finds the log records in XML given in pieces: a StoreLog call in a SOAP envelope, the call alone, or the reply of GetLogs.
 * Prefixes mean what their namespaces say; elements of other namespaces are passed over. `take` is called with each record;
 * after one that is not sound, reading goes on behind its end tag. `isSound` tells whether all between the records was XML.
 * Throws `logReview.not-xml` when no tag comes for 65 536 characters, or a hundred elements stand inside one another.
 */
export function recordReader(take: (read: ReadRecord) => void) {
  const window = textWindow();
  /** The elements around the records, outermost first. */
  const outer: Tag[] = [];
  let open: Open | null = null;
  let [parser, base, lastTagAt] = [aParser(), 0, 0];
  let [soundOutside, resuming] = [true, false];

  /** Where the tag being told of ends. */
  const place = () => base + parser.position;
  const isBroken = () => open !== null && !open.sound;

  function aParser() {
    const made = new SaxesParser({ xmlns: true, position: false });
    made.on('opentag', enter);
    made.on('closetag', leave);
    made.on('text', addText);
    made.on('cdata', addText);
    made.on('error', () => {
      if (open) open.sound = false;
      else soundOutside = false;
    });
    return made;
  }

  function enter(tag: SaxesTagNS): void {
    if (resuming || isBroken()) return;
    lastTagAt = place();
    refuseDepth();
    if (open) enterElement(open, tag);
    else if (tag.local !== 'log' || !isOfContract(tag)) outer.push({ name: tag.name, ns: tag.ns });
    else {
      const start = window.startOfTag(lastTagAt);
      open = { ...openRecord(tag.local), start, tag: { name: tag.name, ns: tag.ns }, sound: true };
    }
  }

  function leave(): void {
    if (isBroken()) return;
    lastTagAt = place();
    if (!open) outer.pop();
    else if (leaveElement(open)) finish(lastTagAt);
  }

  function addText(text: string): void {
    if (open && open.foreign === 0) open.text += text;
  }

  function finish(end: number): void {
    if (!open) return;
    const { record, sound, start, tag } = open;
    open = null;
    const text = () => window.between(start, end).slice(tag.name.length + 1);
    take({ record, raw: () => `<${tag.name}${declarations(outer, tag)}${text()}`, sound, size: end - start });
  }

  /** Leaves a broken record behind, if its end has come, and reads on with a new parser; false when it has not. */
  function passBroken(): boolean {
    const end = open && window.endOfTag(`</${open.tag.name}`, open.start);
    if (end === null) return false;
    finish(end);
    parser = aParser();
    const around = outer.map(tagText).join('');
    resuming = true;
    parser.write(around);
    resuming = false;
    base = end - around.length;
    lastTagAt = end;
    parser.write(window.between(end, window.end()));
    return true;
  }

  /** Elements that never end would fill the memory. */
  function refuseDepth(): void {
    if (outer.length + (open ? open.names.length + open.foreign : 0) >= deepest)
      throw new Problem('logReview.not-xml', 422);
  }

  /**
   * Without a tag for so long the parser is in something that never ends, as an ampersand that begins no entity; and a record that
   * has grown too large is not gathered any further.
   */
  function breakIfLost(): void {
    if (isBroken()) return;
    const isLost = window.end() - lastTagAt > tagEvery;
    if (isLost && !open) throw new Problem('logReview.not-xml', 422);
    if (open && (isLost || window.end() - open.start > recordLimit + tagEvery)) open.sound = false;
  }

  return {
    push(piece: string): void {
      window.push(piece, open?.start ?? null);
      if (!isBroken()) parser.write(piece);
      for (let going = true; going; going = isBroken() && passBroken()) breakIfLost();
    },
    end(): void {
      while (open) {
        open.sound = false;
        if (!passBroken()) {
          finish(window.end());
          return;
        }
      }
      parser.close();
    },
    isSound: () => soundOutside,
  };
}
