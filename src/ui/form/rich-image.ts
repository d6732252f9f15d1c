/** The most an image may take within a text, in kB; larger ones are reduced. */
export const mostImageKb = 500;
const widths = [2000, 1600, 1200, 800];
const quality = 0.82;
const kb = 1000;

const asDataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });

async function drawn(bitmap: ImageBitmap, width: number): Promise<Blob> {
  const scale = Math.min(1, width / bitmap.width);
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('no canvas');
  paper.fillStyle = 'white';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality });
}

const fits = (blob: Blob): boolean => blob.size <= mostImageKb * kb;
const kept = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/**
 * An image as a data URL of at most 500 kB: as it is when it fits, else made narrower until it does.
 * `null` when it does not fit even so; throws when the file is no image.
 */
export async function imageForText(file: Blob): Promise<string | null> {
  const bitmap = await createImageBitmap(file);
  if (kept.includes(file.type) && fits(file)) return asDataUrl(file);
  for (const width of widths) {
    const smaller = await drawn(bitmap, width);
    if (fits(smaller)) return asDataUrl(smaller);
  }
  return null;
}

/** The first image among what was pasted or dropped, where there is no text that says more. */
export function pastedImage(data: DataTransfer | null): File | null {
  if (!data || data.types.includes('text/html')) return null;
  return [...data.files].find(({ type }) => type.startsWith('image/')) ?? null;
}
