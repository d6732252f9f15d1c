import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { Refusal } from './words.mjs';

const TICK_SECONDS = 10;
const KEPT_OUTPUT = 20_000;

const reasons = [
  [
    /ENOSPC|EDQUOT/,
    {
      sv: 'Disken är full. Installationen behöver omkring 1,5 GB.',
      en: 'The disk is full. The installation needs about 1.5 GB.',
    },
  ],
  [
    /EACCES|EPERM|EROFS/,
    {
      sv: 'Skrivrättighet saknas i programmets katalog.',
      en: "There is no right to write in the program's directory.",
    },
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ERR_SOCKET_TIMEOUT|ENETUNREACH|EIDLETIMEOUT/,
    {
      sv: 'npm når inte paketregistret. Kontrollera nätet, eller ange regionens proxy med npm config set proxy ADRESS.',
      en: "npm cannot reach the package registry. Check the network, or name the region's proxy with npm config set proxy ADDRESS.",
    },
  ],
  [
    /E401|E403/,
    { sv: 'Paketregistret kräver inloggning (npm login).', en: 'The package registry demands a login (npm login).' },
  ],
];

/** Runs npm below a directory, with a line now and then so that nobody thinks it hangs. */
export function npm(args, cwd) {
  return run('npm', args, cwd).catch((error) => {
    if (error.code === 'ENOENT')
      throw new Refusal({
        sv: 'npm saknas. Installera Node 18 eller senare med npm.',
        en: 'npm is missing. Install Node 18 or later with npm.',
      });
    throw refusalFor(error.output ?? error.message);
  });
}

/** Runs a program quietly; a failure carries what it wrote. */
export function run(program, args, cwd) {
  const began = Date.now();
  const ticking = setInterval(
    () => console.log(`  … ${Math.round((Date.now() - began) / 1000)} s`),
    TICK_SECONDS * 1000,
  );
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (part) => {
        output = (output + part).slice(-KEPT_OUTPUT);
      });
    }
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(Object.assign(new Error(`${program} ${code}`), { output })),
    );
  }).finally(() => clearInterval(ticking));
}

/** Started by `npm start` we have our own Node first in the path, the very one npm may be about to replace. */
function environment() {
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !/node_modules[/\\]\.bin$/.test(entry));
  return { ...process.env, PATH: path.join(delimiter) };
}

function refusalFor(output) {
  const code = /npm (?:error|ERR!) code (\S+)/.exec(output)?.[1] ?? '';
  const known = reasons.find(([pattern]) => pattern.test(code));
  if (known) return new Refusal(known[1]);
  const lines = output
    .split('\n')
    .filter((line) => /^npm (error|ERR!)/.test(line) && !/^npm \S+\s+at /.test(line))
    .slice(-6);
  const told = lines.length > 0 ? `\n${lines.join('\n')}` : '';
  return new Refusal({
    sv: `Installationen misslyckades. Kör npm install i programmets katalog för att se varför.${told}`,
    en: `The installation failed. Run npm install in the program's directory to see why.${told}`,
  });
}
