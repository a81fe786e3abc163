import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './system/run.ts';

// `npm run bench extract -- --corpus DIR` runs scripts/bench-extract.ts with these arguments; without a name, what
// the product is promised to stay below.
const PROMISED = ['size', 'content-script', 'library'];

const [name, ...rest] = process.argv.slice(2);
const known = readdirSync(join(ROOT, 'scripts')).flatMap((file) => /^bench-(.+)\.ts$/u.exec(file)?.[1] ?? []);
if (name !== undefined && !known.includes(name)) {
  console.error(`No benchmark is called ${name}; there are ${known.join(', ')}.`);
  process.exit(1);
}
for (const one of name === undefined ? PROMISED : [name]) {
  const { status } = spawnSync('node', [join('scripts', `bench-${one}.ts`), ...rest], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
