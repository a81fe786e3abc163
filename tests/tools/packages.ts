import { spawnSync } from 'node:child_process';
import { aptInstall, canUseApt } from '../../scripts/system/apt.ts';

/** Each program the exports are shown to, with the Debian package it comes in. */
const PROGRAMS: Record<string, string> = {
  omegat: 'omegat',
  pocount: 'translate-toolkit',
  pandoc: 'pandoc',
  xmllint: 'libxml2-utils',
};

function missing(): string[] {
  return Object.keys(PROGRAMS).filter((program) => spawnSync('which', [program]).status !== 0);
}

/** Why the exports cannot be shown to translators' own tools here, in a sentence; `null` where they can. */
export function toolsUnavailable(): string | null {
  const names = missing();
  return names.length === 0 ? null : `Translators’ tools are not here: ${names.join(', ')}.`;
}

/** Installs the tools where that is possible; else says why it is not. */
export async function ensureTools(): Promise<string | null> {
  const packages = missing().map((program) => PROGRAMS[program] ?? program);
  if (packages.length > 0 && canUseApt()) await aptInstall(packages, 'to try the exports in');
  return toolsUnavailable();
}
