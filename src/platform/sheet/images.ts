/** An image as the printer reads it: its address in the text, its name as a file, its bytes. */
export type ImageFile = { source: string; name: string; bytes: Buffer };

const kinds: readonly [extension: string, matches: (bytes: Buffer) => boolean][] = [
  ['png', (bytes) => bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))],
  ['jpg', (bytes) => bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex'))],
  ['gif', (bytes) => bytes.subarray(0, 4).toString('latin1') === 'GIF8'],
  [
    'webp',
    (bytes) =>
      bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP',
  ],
];

/** The images that are what they should be, by their first bytes; others are left out. */
export const imageFiles = (images: ReadonlyMap<string, Buffer>): ImageFile[] =>
  [...images].flatMap(([source, bytes], place) => {
    const extension = kinds.find(([, matches]) => matches(bytes))?.[0];
    return extension ? [{ source, name: `image-${place}.${extension}`, bytes }] : [];
  });
