import { readPictureFormat } from '@/utils/pictures/picture-format.ts';
import { sha256Hex } from './backup-stream.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { objectOf, ShapeError, text } from './checked-shape.ts';

/** A picture as it stands in a backup: its bytes as base64, named by their hash. */
export interface BackupPicture {
  hash: string;
  data: string;
}

/** A picture that a backup brought, told anew from its own bytes. */
export interface RestoredPicture {
  hash: string;
  blob: Blob;
  bytes: number;
  width: number;
  height: number;
}

/** Its row in the file. */
export const backupPicture = objectOf({ hash: text, data: text });

/** A kept picture's row. */
export async function packPicture({ hash, blob }: Pick<RestoredPicture, 'hash' | 'blob'>): Promise<BackupPicture> {
  return { hash, data: toBase64(new Uint8Array(await blob.arrayBuffer())) };
}

/** Nothing a file says of a picture is believed: kind, size and hash are those of its bytes. */
export async function unpackPicture({ hash, data }: BackupPicture): Promise<RestoredPicture> {
  const bytes = fromBase64(data);
  const format = readPictureFormat(bytes);
  if (format === null) throw new ShapeError('a picture', 'pictures');
  if ((await sha256Hex(bytes)) !== hash) throw new ShapeError('the picture it is called', 'pictures');
  const { type, width, height } = format;
  return { hash, blob: new Blob([bytes], { type }), bytes: bytes.length, width, height };
}
