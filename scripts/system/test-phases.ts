import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT, run } from './run.ts';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** What a phase found; `notes` are for people: what failed, what was skipped and why. */
export interface PhaseResult {
  tally: Tally;
  notes: string[];
}

export interface Phase {
  name: string;
  run(): Promise<PhaseResult>;
}

const REPORTS = join(ROOT, '.artifacts', 'reports');
const LINES_OF_A_FAILURE = 80;
/** Real browsers on a slow or busy machine; a run that is still going then is stuck. */
const BROWSERS_TIMEOUT_MS = 40 * 60_000;

/** All that `npm test` runs, in order; a phase that fails hides none after it. */
export const PHASES: Phase[] = [
  // Generated types follow the entrypoints.
  check('types', ['wxt', 'prepare'], ['tsc', '--noEmit']),
  check('lint', ['biome', 'check', '.']),
  { name: 'unit', run: runVitest },
  check('build-chrome', ['wxt', 'build']),
  check('build-firefox', ['wxt', 'build', '-b', 'firefox', '--mv3']),
  check('web-ext-lint', ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery']),
  playwright('e2e'),
  playwright('firefox'),
  playwright('wordpress'),
  playwright('tools'),
];

/** Programs whose exit codes say it all, run until one fails, count as one check. */
function check(name: string, ...commands: [string, ...string[]][]): Phase {
  return {
    name,
    run: async () => {
      for (const [command, ...args] of commands) {
        const { ok, output } = await run(command, args);
        if (!ok) return { tally: { passed: 0, failed: 1, skipped: 0 }, notes: [lastLines(output)] };
      }
      return { tally: { passed: 1, failed: 0, skipped: 0 }, notes: [] };
    },
  };
}

async function runVitest(): Promise<PhaseResult> {
  const report = join(REPORTS, 'unit.json');
  await rm(report, { force: true });
  const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const { ok, output } = await run('vitest', [...args, `--outputFile.json=${report}`], { env: { NO_COLOR: '1' } });
  const told = await readReport<{ numPassedTests: number; numFailedTests: number; numPendingTests: number }>(report);
  return conclude(ok, output, {
    passed: told?.numPassedTests ?? 0,
    failed: told?.numFailedTests ?? 0,
    skipped: told?.numPendingTests ?? 0,
  });
}

function playwright(project: string): Phase {
  return {
    name: project,
    run: async () => {
      const report = join(REPORTS, `${project}.json`);
      await rm(report, { force: true });
      const args = ['test', '--config', 'tests/playwright.config.ts', '--project', project, '--reporter=list,json'];
      const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, NO_COLOR: '1', CI: 'true' };
      const { ok, output, timedOut } = await run('playwright', args, { env, timeoutMs: BROWSERS_TIMEOUT_MS });
      const told = await readReport<PlaywrightReport>(report);
      const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = told?.stats ?? {};
      const result = conclude(ok, output, { passed: expected + flaky, failed: unexpected, skipped });
      if (timedOut) result.notes.unshift(`stopped after ${BROWSERS_TIMEOUT_MS / 60_000} minutes`);
      result.notes.unshift(...flakyTests(told?.suites ?? []), ...new Set(skipReasons(told?.suites ?? [])));
      return result;
    },
  };
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { status: string; annotations: { type: string; description?: string }[] }[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number; skipped: number };
  suites: PlaywrightSuite[];
}

/** A test that passed only when tried again counts as passed, but never in silence. */
function flakyTests(suites: PlaywrightSuite[]): string[] {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...flakyTests(inner),
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ title }) => `passed only at the second try: ${title}`),
  ]);
}

function skipReasons(suites: PlaywrightSuite[]): string[] {
  return suites.flatMap(({ suites: inner = [], specs = [] }) => [
    ...skipReasons(inner),
    ...specs
      .flatMap(({ tests }) => tests.flatMap(({ annotations }) => annotations))
      .filter(({ type }) => type === 'skip')
      .map(({ description }) => `skipped: ${description ?? 'no reason given'}`),
  ]);
}

/** A run that ended badly without a failed test (nothing collected, a crash) counts as one failure. */
function conclude(ok: boolean, output: string, tally: Tally): PhaseResult {
  if (!ok && tally.failed === 0) tally.failed = 1;
  return { tally, notes: ok ? [] : [lastLines(output)] };
}

async function readReport<T>(path: string): Promise<T | null> {
  try {
    const report: T = JSON.parse(await readFile(path, 'utf8'));
    return report;
  } catch {
    return null;
  }
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-LINES_OF_A_FAILURE).join('\n');
}
