import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];
/** A filled rectangle in pixels from the upper left corner. */
type Box = { x: number; y: number; width: number; height: number; colour: Colour };

const [paper, ink, pine, warm]: [Colour, Colour, Colour, Colour] = [
  [250, 249, 246],
  [27, 35, 38],
  [11, 92, 92],
  [224, 168, 84],
];
const [width, height] = [640, 240];

/** Three stations with arrows between them: someone notices, someone decides, everyone knows. */
const stations: readonly Box[] = [0, 1, 2].flatMap((place) => {
  const x = 30 + place * 210;
  const station = { x, y: 70, width: 160, height: 100, colour: place === 1 ? warm : pine };
  const line = { x: x + 160, y: 117, width: 40, height: 6, colour: ink };
  const head = Array.from({ length: 10 }, (_, i) => ({
    x: x + 200 - i,
    y: 120 - i,
    width: 1,
    height: 2 * i,
    colour: ink,
  }));
  return place < 2 ? [station, line, ...head] : [station];
});

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

function pixels(boxes: readonly Box[]): Buffer {
  const rows = Buffer.alloc(height * (1 + width * 3));
  const paint = (x: number, y: number, colour: Colour) => rows.set(colour, y * (1 + width * 3) + 1 + x * 3);
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) paint(x, y, paper);
  for (const box of boxes)
    for (let y = box.y; y < box.y + box.height; y++)
      for (let x = box.x; x < box.x + box.width; x++) paint(x, y, box.colour);
  return rows;
}

/** A small drawing as PNG, made here so that the demo holds no picture of anybody's. */
export function chainPicture(): string {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const png = Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels(stations), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString('base64')}`;
}
