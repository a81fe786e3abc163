import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Keeps a benchmark's figures as `.artifacts/bench-<name>.json`. */
export function writeFigures(name: string, figures: unknown): void {
  const folder = fileURLToPath(new URL('../../.artifacts/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}bench-${name}.json`, `${JSON.stringify(figures, null, 2)}\n`);
}

/** The value below which a share of the sorted values lies; 0.5 is the median. */
export function quantile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** One digit behind the point: no clock or scale here is better than that. */
export function rounded(figures: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, Number(value.toFixed(1))]));
}
