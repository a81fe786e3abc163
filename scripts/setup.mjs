// Prepares a checkout: dependencies by the lockfile, WXT's generated types and, with --test, what the tests need.
// Runs before every `npm start` and `npm test`, so plain JavaScript for any Node from 18 on, and nothing imported
// from node_modules; what follows the installation runs under the Node that the lockfile brings.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BIN = join(ROOT, 'node_modules', '.bin');
const STAMP = join(ROOT, 'node_modules', '.windlion-setup');
const OLDEST_NODE = [22, 18];

const env = { ...process.env, PATH: BIN + delimiter + process.env.PATH };
const needed = createHash('sha256')
  .update(readFileSync(join(ROOT, 'package-lock.json')))
  .update(process.platform + process.arch)
  .digest('hex');

if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== needed) {
  console.log('Installing the dependencies by package-lock.json …');
  npm('ci', '--no-fund', '--no-audit');
  requireNode();
  npm('exec', '--offline', '--', 'wxt', 'prepare');
  writeFileSync(STAMP, needed);
} else if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) {
  npm('exec', '--offline', '--', 'wxt', 'prepare');
}
requireNode();
if (process.argv.includes('--test')) run('node', join('scripts', 'prepare-tests.ts'));

function npm(...args) {
  const { npm_execpath: npmCli } = process.env;
  if (npmCli) run(process.execPath, npmCli, ...args);
  else run('npm', ...args);
}

function run(command, ...args) {
  const quiet = args.includes('ci') || args.includes('prepare');
  const done = spawnSync(command, args, {
    cwd: ROOT,
    env,
    encoding: 'utf8',
    stdio: quiet ? 'pipe' : 'inherit',
    shell: process.platform === 'win32' && command !== process.execPath,
  });
  if (done.status === 0) return;
  process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? `${done.error.message}\n` : ''}`);
  process.exit(done.status || 1);
}

/** Linux and Windows get Node from the lockfile; elsewhere the system's must be able to run TypeScript. */
function requireNode() {
  const done = spawnSync('node', ['--version'], { env, encoding: 'utf8', shell: process.platform === 'win32' });
  const version = (done.stdout ?? '').trim();
  const [major, minor] = version.slice(1).split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Windlion needs Node ${OLDEST_NODE.join('.')} or newer here, and this is ${version || 'none'}.`);
  console.error('Install Node 24 from https://nodejs.org/ and run the same command again.');
  process.exit(1);
}
