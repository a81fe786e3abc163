import { join } from 'node:path';
import { ROOT, run } from './system/run.ts';

// Takes the README's pictures anew, on the release build.
for (const [command, ...args] of [
  ['wxt', 'build'],
  ['playwright', 'test', '--config', 'tests/playwright.config.ts', '--project=e2e', 'pictures'],
] as const) {
  const { ok, output } = await run(command, [...args], {
    env: { PICTURES_FOLDER: join(ROOT, '.github', 'pictures') },
  });
  if (!ok) {
    console.error(output);
    process.exit(1);
  }
}
