import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCertificate } from '../site/http/certificate.ts';
import { SITE_NAME } from '../site/server.ts';
import { ensurePackages } from './packages.ts';
import { runSql, Servers } from './servers.ts';
import { fillFolder, layOut, type SiteFolder } from './site-folder.ts';

/** What a verb answers about the post it touched. */
export interface WordPressPost {
  id: number;
  path: string | null;
  status: string | null;
  dateMs: number;
  modifiedMs: number;
}

export type WordPressVerb =
  | 'publish'
  | 'schedule'
  | 'edit'
  | 'trash'
  | 'untrash'
  | 'delete'
  | 'comment'
  | 'rename'
  | 'cron'
  | 'option';

/** A running WordPress that any process may use, given its folder. */
export interface WordPressSite {
  folder: string;
  origin: string;
  port: number;
  /** Also `https://www.gokinmentour.com` on this port of loopback, for a browser told to map the name. */
  tlsPort: number;
  /** The moment its posts are dated from, in milliseconds. */
  baseMs: number;
  /** Changes the site as its editors would (php/ctl.php); throws what WordPress complains of. */
  ctl(verb: WordPressVerb, args?: Record<string, unknown>): WordPressPost;
  /** Back to the seeded posts. */
  reset(): void;
}

export interface WordPress extends WordPressSite {
  stop(): Promise<void>;
}

interface Description {
  port: number;
  tlsPort: number;
  baseMs: number;
}

const script = (name: string): string => fileURLToPath(new URL(`php/${name}.php`, import.meta.url));

/** Starts a WordPress of its own in a temporary folder, filled with the demo site's posts; a few seconds. */
export async function startWordPress({ baseMs = Date.now() } = {}): Promise<WordPress | { unavailable: string }> {
  const missing = ensurePackages();
  if (missing) return missing;
  // A short path: a Unix socket's holds 107 bytes only.
  const site = layOut(mkdtempSync(join(tmpdir(), 'wl-wp-')));
  const servers = new Servers(site);
  const stop = async (): Promise<void> => {
    await servers.stop();
    rmSync(site.folder, { recursive: true, force: true });
  };
  try {
    const [port, tlsPort] = [await freePort(), await freePort()];
    fillFolder(site, `127.0.0.1:${port}`, baseMs);
    await servers.startDatabase();
    runPhp(site, 'install');
    runPhp(site, 'seed', site.seedFile);
    writeFileSync(join(site.folder, 'seed.sql'), dumpDatabase(site));
    await servers.startFront(port, tlsPort, makeCertificate([SITE_NAME, 'localhost']));
    const description: Description = { port, tlsPort, baseMs };
    writeFileSync(join(site.folder, 'site.json'), JSON.stringify(description));
    return { ...openWordPress(site.folder), stop };
  } catch (error) {
    await stop();
    return { unavailable: `WordPress did not start: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Joins a WordPress that another process started, e.g. a suite's global setup. */
export function openWordPress(folder: string): WordPressSite {
  const site = layOut(folder);
  const description: Description = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8'));
  return {
    folder,
    origin: `http://127.0.0.1:${description.port}`,
    ...description,
    ctl: (verb, args = {}) => JSON.parse(runPhp(site, 'ctl', verb, JSON.stringify(args))),
    reset: () => {
      runSql(site, 'drop database wp; create database wp character set utf8mb4');
      runSql(site, readFileSync(join(folder, 'seed.sql'), 'utf8'), 'wp');
    },
  };
}

function runPhp(site: SiteFolder, name: string, ...args: string[]): string {
  const env = { ...process.env, WINDLION_ENV: join(site.folder, 'env.php') };
  return execFileSync('php', [script(name), site.docroot, ...args], { env, encoding: 'utf8', stdio: 'pipe' });
}

function dumpDatabase({ socket }: SiteFolder): Buffer {
  const args = ['--no-defaults', '-uroot', '-S', socket, '--skip-comments', 'wp'];
  return execFileSync('mariadb-dump', args, { maxBuffer: 64_000_000 });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
