import { packLines, readLines } from '@/utils/exchange/backup-stream.ts';

/** A packed backup with its text changed, as by a hand or a bad disk; the checksum stays what it was. */
export async function repack(file: Blob, change: (text: string) => string): Promise<Blob> {
  const lines: string[] = [];
  for await (const line of readLines(file)) lines.push(line);
  const changed = change(lines.join('\n')).split('\n');
  return packLines(
    (async function* () {
      yield* changed;
    })(),
  );
}
