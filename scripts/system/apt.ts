import { existsSync } from 'node:fs';
import { run } from './run.ts';

const APT = ['-q', '-o', 'DPkg::Lock::Timeout=300'];

/** True where packages can be installed without asking anyone: root on a Debian-like system. */
export function canUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs system packages, saying so first; false (with apt's last words printed) when that failed. */
export async function aptInstall(packages: string[], purpose: string): Promise<boolean> {
  console.log(`Installing system packages with apt-get, ${purpose}: ${packages.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  // Old lists name versions that the mirror no longer has, or browsers too old for the extension.
  await run('apt-get', [...APT, 'update'], { env });
  const done = await run('apt-get', [...APT, 'install', '-y', '--no-install-recommends', ...packages], { env });
  if (!done.ok) console.error(done.output.trimEnd().split('\n').slice(-8).join('\n'));
  return done.ok;
}
