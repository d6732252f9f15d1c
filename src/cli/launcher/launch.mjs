import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { Refusal } from './words.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const OLDEST_NODE = 18;

/** Hands over to the pinned Node with the same arguments, and passes on the signals and the exit code. */
function handOver(node, args) {
  const child = spawn(node, [fileURLToPath(new URL('../main.ts', import.meta.url)), ...args], {
    stdio: 'inherit',
    env: { ...process.env, VARNA_LAUNCHER_PID: String(process.pid) },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', () => reject(new Refusal(unusable(node))));
    child.once('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

const unusable = (node) => ({
  sv: `Node 26 (${node}) går inte att köra på den här maskinen. Värna behöver Linux med glibc 2.28 eller senare, eller macOS.`,
  en: `Node 26 (${node}) does not run on this machine. Värna needs Linux with glibc 2.28 or later, or macOS.`,
});

async function launch() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Refusal({
      sv: `Node ${process.versions.node} är för gammal. Installera Node ${OLDEST_NODE} eller senare.`,
      en: `Node ${process.versions.node} is too old. Install Node ${OLDEST_NODE} or later.`,
    });
  }
  return handOver(await install(root), process.argv.slice(2));
}

launch().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof Refusal ? error.message : String(error));
    process.exit(1);
  },
);
