import { stat } from 'node:fs/promises';
import { keyFingerprint } from '../config.ts';
import { StartupError } from '../startup-error.ts';
import { version } from '../version.ts';
import { FORMAT, Header, Manifest, member, sealFits } from './manifest.ts';
import { bytesOf, membersOf } from './read-archive.ts';
import { says } from './texts.ts';

function jsonOf(bytes: Buffer | undefined): unknown {
  try {
    return JSON.parse(String(bytes ?? ''));
  } catch {
    return undefined;
  }
}

function checkHeader(bytes: Buffer, file: string, masterKey: Buffer): void {
  const read = Header.safeParse(jsonOf(bytes));
  if (!read.success) throw new StartupError(says.notArchive, { file });
  const { format, version: theirs, keyFingerprint: fingerprint } = read.data;
  if (format > FORMAT) throw new StartupError(says.newer, { theirs, ours: version });
  const ours = keyFingerprint(masterKey);
  if (fingerprint !== ours) throw new StartupError(says.wrongKey, { ours, theirs: fingerprint });
}

type Read = { sums: [string, string][]; manifest?: Buffer; seal?: Buffer };

async function readThrough(file: string, masterKey: Buffer): Promise<Read> {
  const read: Read = { sums: [] };
  for await (const each of membersOf(file)) {
    if (read.sums.length === 0 && each.name !== member.header) throw new StartupError(says.notArchive, { file });
    if (each.name === member.header) checkHeader(await bytesOf(each), file, masterKey);
    else if (each.name === member.manifest) read.manifest = await bytesOf(each);
    else if (each.name === member.seal) read.seal = await bytesOf(each);
    else for await (const _ of each.content);
    read.sums.push([each.name, each.sum()]);
  }
  return read;
}

/** The first member that is not as the manifest says, if any. */
function misfit({ sums }: Read, { members }: Manifest): string | undefined {
  const end = [member.manifest, member.seal];
  const wanted = [...members.map(([name, sum]) => `${name} ${sum}`), ...end];
  const found = sums.map(([name, sum]) => (end.includes(name as (typeof end)[number]) ? name : `${name} ${sum}`));
  const at = wanted.findIndex((each, place) => each !== found[place]);
  if (at >= 0) return wanted[at]?.split(' ')[0];
  return found[wanted.length]?.split(' ')[0];
}

/** What went wrong on the way through the file, in words. */
async function inWords(error: Error, file: string): Promise<StartupError> {
  if (error instanceof StartupError) return error;
  if (!(await isArchive(file))) return new StartupError(says.notArchive, { file });
  if (/end of data/i.test(error.message)) return new StartupError(says.cutOff, {}, { cause: error });
  return new StartupError(says.damaged, { member: 'tar' }, { cause: error });
}

/** Whether a file that broke on the way begins as one of ours. */
async function isArchive(file: string): Promise<boolean> {
  try {
    for await (const each of membersOf(file)) return each.name === member.header;
  } catch {
    return false;
  }
  return false;
}

/**
 * Reads the whole archive and answers what it holds. Changes nothing.
 * Errors: `StartupError` when it is no archive, cut off, damaged, of another key, or of a newer form.
 */
export async function verifyArchive(file: string, masterKey: Buffer): Promise<Manifest> {
  const there = await stat(file).catch(() => undefined);
  if (!there?.isFile()) throw new StartupError(says.noFile, { file });
  const read = await readThrough(file, masterKey).catch(async (error: Error) => {
    throw await inWords(error, file);
  });
  if (read.sums.length === 0) throw new StartupError(says.notArchive, { file });
  if (!read.manifest || !read.seal) throw new StartupError(says.cutOff);
  if (!sealFits(masterKey, read.manifest, String(read.seal)))
    throw new StartupError(says.damaged, { member: member.manifest });
  const manifest = Manifest.parse(jsonOf(read.manifest));
  const wrong = misfit(read, manifest);
  if (wrong) throw new StartupError(says.damaged, { member: wrong });
  return manifest;
}
