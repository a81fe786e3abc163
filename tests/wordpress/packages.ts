import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** With `nginx`, `php-fpm` and `php` named first, apt has no reason to bring Apache along. */
const PACKAGES = [
  ...['nginx', 'php-fpm', 'php', 'php-cli', 'php-mysql', 'php-mbstring', 'php-xml'],
  ...['wordpress', 'wordpress-l10n', 'mariadb-server'],
];
const NEEDED = [
  ...['/usr/share/wordpress/wp-load.php', '/usr/share/wordpress/wp-content/languages/zh_TW.mo'],
  ...['/usr/sbin/nginx', '/usr/sbin/mariadbd', '/usr/bin/php'],
];

/** Installs WordPress and its servers where that is possible; else says in a sentence why it is not. */
export function ensurePackages(): { unavailable: string } | null {
  if (NEEDED.every((path) => existsSync(path))) return null;
  if (!existsSync('/usr/bin/apt-get')) return { unavailable: 'WordPress is not installed and there is no apt-get.' };
  if (process.getuid?.() !== 0)
    return { unavailable: 'WordPress is not installed and only root may install packages.' };
  console.log(`Installing WordPress for the tests (apt-get install ${PACKAGES.join(' ')})`);
  const options = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  apt([...options, 'update']);
  const { status, stderr } = apt([...options, 'install', '-y', '--no-install-recommends', ...PACKAGES]);
  if (status === 0 && NEEDED.every((path) => existsSync(path))) return null;
  return { unavailable: `WordPress could not be installed: ${stderr.trim().split('\n').at(-1) ?? 'apt-get failed'}` };
}

function apt(args: string[]): { status: number | null; stderr: string } {
  // In run level 1 the packages' own services stay stopped; the tests run their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  return spawnSync('apt-get', args, { env, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
}
