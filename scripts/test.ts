import { PHASES, type Tally } from './system/test-phases.ts';

// `npm test -- unit e2e` runs these phases only.
const asked = process.argv.slice(2);
const total: Tally = { passed: 0, failed: 0, skipped: 0 };
const started = performance.now();

for (const { name, run } of PHASES) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const phaseStarted = performance.now();
  const { tally, notes } = await run();
  const seconds = ((performance.now() - phaseStarted) / 1000).toFixed(1);
  console.log(`${tally.failed > 0 ? '✗' : '✓'} ${name.padEnd(14)} ${tally.passed} of ${sumUp(tally)}  (${seconds} s)`);
  for (const note of notes) console.log(note.replace(/^/gmu, '    '));
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

const { passed, failed, skipped } = total;
console.log(`\nAll of it took ${Math.round((performance.now() - started) / 1000)} s.\n`);
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

function sumUp(tally: Tally): number {
  return tally.passed + tally.failed + tally.skipped;
}
