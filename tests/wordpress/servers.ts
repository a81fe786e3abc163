import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { SiteFolder } from './site-folder.ts';

const PATIENCE_MS = 30_000;
const isRoot = process.getuid?.() === 0;

/** The processes of one WordPress; they end with this one, however it ends. */
export class Servers {
  readonly #site: SiteFolder;
  readonly #running: ChildProcess[] = [];

  constructor(site: SiteFolder) {
    this.#site = site;
  }

  async startDatabase(): Promise<void> {
    const { folder, socket } = this.#site;
    const data = join(folder, 'db');
    const user = `--user=${userInfo().username}`;
    const install = [
      '--no-defaults',
      user,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ];
    execFileSync('mariadb-install-db', install, { stdio: 'pipe' });
    this.#spawn('mariadbd', [
      ...['--no-defaults', user, `--datadir=${data}`, `--socket=${socket}`, `--pid-file=${join(folder, 'db.pid')}`],
      ...['--skip-networking', '--skip-log-bin', '--skip-name-resolve', '--performance-schema=OFF'],
      ...['--innodb-flush-log-at-trx-commit=0', '--innodb-doublewrite=0', '--innodb-buffer-pool-size=64M'],
      ...['--innodb-log-file-size=16M', '--character-set-server=utf8mb4'],
    ]);
    await until('the database', () => existsSync(socket) && Boolean(runSql(this.#site, 'select 1')));
    runSql(this.#site, 'create database wp character set utf8mb4');
  }

  /** PHP behind nginx, in the open on `port` and over TLS on `tlsPort`. */
  async startFront(port: number, tlsPort: number, certificate: { key: Buffer; cert: Buffer }): Promise<void> {
    const { folder } = this.#site;
    mkdirSync(join(folder, 'tmp'), { recursive: true });
    writeFileSync(join(folder, 'key.pem'), certificate.key, { mode: 0o600 });
    writeFileSync(join(folder, 'cert.pem'), certificate.cert);
    writeFileSync(join(folder, 'fpm.conf'), fpmConfig(folder));
    writeFileSync(join(folder, 'nginx.conf'), nginxConfig(this.#site, port, tlsPort));
    const fpm = readdirSync('/usr/sbin').find((name) => name.startsWith('php-fpm'));
    if (!fpm) throw new Error('php-fpm is not installed');
    this.#spawn(`/usr/sbin/${fpm}`, ['-R', '-F', '-y', join(folder, 'fpm.conf')]);
    await until('PHP', () => existsSync(join(folder, 'fpm.sock')));
    this.#spawn('/usr/sbin/nginx', ['-e', join(folder, 'nginx.log'), '-c', join(folder, 'nginx.conf')]);
    await until(
      'WordPress',
      async () => (await fetch(`http://127.0.0.1:${port}/feed/`).catch(() => null))?.ok === true,
    );
  }

  async stop(): Promise<void> {
    for (const child of this.#running.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await Promise.race([ended, wait(5000).then(() => child.kill('SIGKILL'))]);
    }
  }

  #spawn(command: string, args: string[]): void {
    const log = openSync(join(this.#site.folder, 'servers.log'), 'a');
    // setpriv: the kernel ends the server when we end without a chance to say goodbye.
    const child = spawn('setpriv', ['--pdeathsig', 'TERM', command, ...args], { stdio: ['ignore', log, log] });
    child.unref();
    this.#running.push(child);
  }
}

/** Runs SQL as the database's root; `null` if there is no answer. */
export function runSql({ socket }: SiteFolder, sql: string, database?: string): string | null {
  const args = ['--no-defaults', '-uroot', '-S', socket, ...(database ? [database] : [])];
  try {
    return execFileSync('mariadb', args, { input: sql, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] }) || ' ';
  } catch {
    return null;
  }
}

async function until(what: string, isReady: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  while (!(await isReady())) {
    if (Date.now() > end) throw new Error(`${what} did not start within ${PATIENCE_MS / 1000} s`);
    await wait(40);
  }
}

function fpmConfig(folder: string): string {
  return `[global]
error_log = ${folder}/fpm.log
daemonize = no
[www]
${isRoot ? 'user = root\ngroup = root' : ''}
listen = ${folder}/fpm.sock
listen.mode = 0666
pm = static
pm.max_children = 3
env[WINDLION_ENV] = ${folder}/env.php
`;
}

function nginxConfig({ folder, docroot }: SiteFolder, port: number, tlsPort: number): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off; worker_processes 1; pid ${folder}/nginx.pid; error_log ${folder}/nginx.log; ${isRoot ? 'user root;' : ''}
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types; access_log ${folder}/access.log; sendfile on;
  ${temporary.map((name) => `${name}_temp_path ${folder}/tmp/${name};`).join(' ')}
  gzip on; gzip_min_length 256;
  gzip_types application/json application/rss+xml application/atom+xml text/xml text/css application/javascript;
  server {
    listen 127.0.0.1:${port};
    listen 127.0.0.1:${tlsPort} ssl http2; ssl_certificate ${folder}/cert.pem; ssl_certificate_key ${folder}/key.pem;
    root ${docroot}; index index.php;
    location / { try_files $uri $uri/ /index.php?$args; }
    location ~ \\.php$ {
      include /etc/nginx/fastcgi_params;
      fastcgi_param HTTP_HOST $http_host; # Debian's file drops the port
      fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name;
      fastcgi_pass unix:${folder}/fpm.sock; fastcgi_buffers 16 32k; fastcgi_buffer_size 32k;
    }
  }
}
`;
}
