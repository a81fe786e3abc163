import { measureBuild } from '../tests/bench/bundle-size.ts';
import { writeFigures } from '../tests/bench/write-figures.ts';
import { run } from './system/run.ts';

// Size of each built file of the release for Chrome.
const { ok, output } = await run('wxt', ['build']);
if (!ok) throw new Error(output);
const files = measureBuild('chrome-mv3');
for (const { path, bytes, gzipBytes } of files.filter((file) => /\.(js|css|html)$/u.test(file.path))) {
  console.log(`${kilobytes(gzipBytes)} gzip  ${kilobytes(bytes)}  ${path}`);
}
console.log(`${kilobytes(files.reduce((sum, file) => sum + file.gzipBytes, 0))} gzip  in all, pictures included`);
writeFigures('size', files);

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
}
