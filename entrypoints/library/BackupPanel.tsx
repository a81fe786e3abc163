import type { LibraryModel } from './model.ts';

export function BackupPanel({ model: _ }: { model: LibraryModel }) {
  return null;
}
