import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A file of the project with all it imports as one script; what it exports is found in the global `bench`. */
export async function bundleScript(entry: string): Promise<string> {
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: { write: false, lib: { entry: `${ROOT}${entry}`, formats: ['iife'], name: 'bench' } },
  });
  const first = Array.isArray(output) ? output[0] : output;
  if (first === undefined || !('output' in first)) throw new Error('the bundler gave no output');
  return first.output[0].code;
}
