import { existsSync } from 'node:fs';
import type { HandedFile, HandedOut, HandOutOrder } from '../../../../platform/module.ts';
import type { Services } from '../../../../platform/services.ts';
import { texts } from '../../../../shared/text.ts';
import { periodOf } from '../../analysis/statement.ts';
import type { Engine } from '../../engine/engine.ts';
import { directoryOf, engineOf } from '../../engine/installed.ts';
import { patientPseudonyms } from '../../intake/pseudonym.ts';
import { allTombstones, daysOfLog, type LogDay, sealedBatches, wholeQuarantine } from '../../store/hand-out.ts';
import { openRaw } from '../intake/quarantine.ts';
import { writePacked } from './gz-file.ts';
import { logLines } from './log-lines.ts';

const says = texts({
  title: { sv: 'Åtkomstloggar', en: 'Access logs' },
  remark: {
    sv: 'En fil per källa och månad, CSV packad med gzip, patienterna i klartext. Filerna går att läsa in igen med ./varna log import. De sista kolumnerna säger hur källan skrev tiden när den var osäker, och i vilken inläsning raden kom; inläsningarna står med sina sigill i batches.jsonl.gz. Det som väntar i karantän står i quarantine.jsonl.gz.',
    en: 'One file a source and month, CSV packed with gzip, patients in clear. The files can be read in again with ./varna log import. The last columns say how the source wrote the time when it was not certain, and in which load the row came; the loads are in batches.jsonl.gz with their seals. What waits in quarantine is in quarantine.jsonl.gz.',
  },
});

type Work = { services: Services; engine: Engine; order: HandOutOrder };

/**
 * The log in the open: every row as it was taken in, patients in clear, what waits in quarantine, and the loads with their seals.
 * A day is asked for at a time, so that memory does not grow and others may ask in between. Nothing where there is no log.
 */
export async function handOutLog(services: Services, order: HandOutOrder): Promise<HandedOut> {
  const { config } = services;
  const isThere = config.clickhouse !== undefined || existsSync(directoryOf(config));
  if (!isThere) return { title: says.title, remark: says.remark, files: [] };
  const work = { services, engine: await engineOf(services), order };
  const files = [...(await writeMonths(work)), ...(await writeBeside(work))];
  return { title: says.title, remark: says.remark, files };
}

async function writeMonths({ services, engine, order }: Work): Promise<HandedFile[]> {
  const { root, month, told } = order;
  const days = await daysOfLog(engine, month === null ? 0 : periodOf(month).month);
  const people = patientPseudonyms(services.masterKey);
  const [files, names] = [[] as HandedFile[], folders()];
  for (const [, group] of Map.groupBy(days, ({ source, day, bare }) => `${bare} ${day.slice(0, 7)} ${source}`)) {
    const { source, day, bare } = group[0] as LogDay;
    const file = `${names(source)}/log-${day.slice(0, 7)}${bare ? '-no-purpose' : ''}.csv.gz`;
    const about = { source, month: day.slice(0, 7) };
    const written = await writePacked({ root, file, about, headings: 1 }, logLines(engine, people, group));
    told(written);
    files.push(written);
  }
  return files;
}

/** A folder for each source, of signs any system takes; two sources never share one. */
function folders(): (source: string) => string {
  const named = new Map<string, string>();
  return (source) => {
    const known = named.get(source);
    if (known) return known;
    const plain = source.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'source';
    const taken = [...named.values()].some((other) => other.toLowerCase() === plain.toLowerCase());
    const name = taken ? `${plain}-${named.size + 1}` : plain;
    named.set(source, name);
    return name;
  };
}

async function* jsonLines(records: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const record of records) yield `${JSON.stringify(record)}\n`;
}

async function* inClear({ services, engine }: Work): AsyncGenerator<unknown> {
  const { masterKey } = services;
  for await (const { raw, ...record } of wholeQuarantine(engine))
    yield { ...record, raw: raw === '' ? '' : openRaw(raw, { masterKey, source: record.source }) };
}

async function writeBeside(work: Work): Promise<HandedFile[]> {
  const { engine, order } = work;
  const write = (file: string, records: AsyncIterable<unknown>) =>
    writePacked({ root: order.root, file, about: {} }, jsonLines(records));
  return [
    await write('quarantine.jsonl.gz', inClear(work)),
    await write('batches.jsonl.gz', sealedBatches(engine)),
    await write('tombstones.jsonl.gz', allTombstones(engine)),
  ];
}
