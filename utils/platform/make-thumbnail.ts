/** A picture in the width of a list's row, decoded and drawn off the page; `null` where the browser cannot. */
export async function makeThumbnail(picture: Blob, width: number): Promise<Blob | null> {
  try {
    const bitmap = await createImageBitmap(picture, { resizeWidth: width, resizeQuality: 'medium' });
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 });
  } catch {
    return null;
  }
}
