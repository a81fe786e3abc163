import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/** One file of a build, in bytes. */
export interface BuiltFile {
  path: string;
  bytes: number;
  gzipBytes: number;
}

/** Every file of a release build, largest first; `build` is a folder of `.output/`. */
export function measureBuild(build: 'chrome-mv3' | 'firefox-mv3'): BuiltFile[] {
  const folder = fileURLToPath(new URL(`../../.output/${build}`, import.meta.url));
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = readFileSync(path);
      return {
        path: path.slice(folder.length + 1).replaceAll('\\', '/'),
        bytes: content.length,
        gzipBytes: gzipSync(content, { level: 9 }).length,
      };
    })
    .sort((a, b) => b.gzipBytes - a.gzipBytes);
}
