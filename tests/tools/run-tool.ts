import { spawnSync } from 'node:child_process';

/** Runs a program to its end and gives what it printed; throws with its own words where it failed. */
export function runTool(program: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    timeout: 120_000,
    ...(input === undefined ? {} : { input }),
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
  return stdout;
}

/** Debian's own Python, which alone has Debian's packages; another may come first on the path. */
export const PYTHON = '/usr/bin/python3';
