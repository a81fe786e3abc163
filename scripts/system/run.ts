import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const BIN = join(ROOT, 'node_modules', '.bin');
const IS_WINDOWS = process.platform === 'win32';

/** How a command ended; `output` holds both its streams, in order. */
export interface RunResult {
  ok: boolean;
  timedOut: boolean;
  output: string;
  seconds: number;
}

/** Runs a program of the system or of node_modules to its end in the project's root; it never throws. */
export function run(
  command: string,
  args: string[],
  options: { timeoutMs?: number; env?: NodeJS.ProcessEnv } = {},
): Promise<RunResult> {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: BIN + delimiter + process.env.PATH, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: IS_WINDOWS,
      // Its own group, so that a time-out also ends what it has started.
      detached: !IS_WINDOWS,
    });
    let output = '';
    let timedOut = false;
    const end = (signal: NodeJS.Signals): void => {
      try {
        if (child.pid !== undefined) process.kill(IS_WINDOWS ? child.pid : -child.pid, signal);
      } catch {
        // It has ended by itself meanwhile.
      }
    };
    const timer = setTimeout(() => {
      timedOut = true;
      end('SIGKILL');
    }, options.timeoutMs ?? 600_000);
    const interrupt = (): void => {
      end('SIGTERM');
      process.exit(130);
    };
    process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
    const finish = (ok: boolean): void => {
      clearTimeout(timer);
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
      resolve({ ok, timedOut, output, seconds: (performance.now() - started) / 1000 });
    };
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.once('error', (error) => {
      output += `${error.message}\n`;
      finish(false);
    });
    child.once('close', (code) => finish(code === 0));
  });
}
