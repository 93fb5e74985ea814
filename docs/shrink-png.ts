import { crc32, deflateSync, inflateSync } from 'node:zlib';

/**
 * A screenshot with a palette of its 256 most frequent colours: less than half the size, and nothing that the eye
 * misses, since the rest are shades at the edges of letters. PNG (Third Edition), W3C, sections 5, 9 and 11.
 */
export function shrinkPng(png: Buffer): Buffer {
  const { width, height, pixels } = decode(png);
  const palette = mostFrequent(pixels);
  const indexOf = nearestIn(palette);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      rows[y * (width + 1) + 1 + x] = indexOf(pixels[y * width + x] ?? 0);
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, indexed], 8);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap(channelsOf))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** As Chromium writes it: eight bits, no alpha, not interlaced. */
function decode(png: Buffer): { width: number; height: number; pixels: Uint32Array } {
  const parts = chunksOf(png);
  const header = parts.find(({ type }) => type === 'IHDR')?.data ?? Buffer.alloc(13);
  const [depth, colours, , , interlace] = header.subarray(8);
  if (depth !== 8 || colours !== trueColour || interlace !== 0) {
    throw new Error(`Expected a PNG of 8-bit RGB, got ${header.toString('hex')}`);
  }
  const width = header.readUInt32BE(0);
  const height = header.readUInt32BE(4);
  const data = parts.filter(({ type }) => type === 'IDAT').map((part) => part.data);
  const bytes = unfilter(inflateSync(Buffer.concat(data)), width * 3);
  const pixels = Uint32Array.from({ length: width * height }, (_, at) =>
    bytes.readUIntBE(at * 3, 3),
  );
  return { width, height, pixels };
}

function chunksOf(png: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = signature.length; at < png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Each byte was written as its distance from those left of it, above it and between. */
function unfilter(filtered: Buffer, stride: number): Buffer {
  const rows = filtered.length / (stride + 1);
  const bytes = Buffer.alloc(stride * rows);
  for (let y = 0; y < rows; y++) {
    const from = y * (stride + 1);
    const predict = predictors[filtered[from] ?? 0] ?? (() => 0);
    for (let x = 0; x < stride; x++) {
      const at = y * stride + x;
      const left = x < 3 ? 0 : (bytes[at - 3] ?? 0);
      const above = y === 0 ? 0 : (bytes[at - stride] ?? 0);
      const between = x < 3 || y === 0 ? 0 : (bytes[at - stride - 3] ?? 0);
      bytes[at] = (filtered[from + 1 + x] ?? 0) + predict(left, above, between);
    }
  }
  return bytes;
}

function mostFrequent(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].toSorted(([a, m], [b, n]) => n - m || a - b);
  return ranked.slice(0, 256).map(([colour]) => colour);
}

function nearestIn(palette: readonly number[]): (colour: number) => number {
  const known = new Map(palette.map((colour, index) => [colour, index]));
  return (colour) => {
    const found = known.get(colour);
    if (found !== undefined) return found;
    const gaps = palette.map((other) => gapBetween(colour, other));
    const index = gaps.indexOf(Math.min(...gaps));
    known.set(colour, index);
    return index;
  };
}

function gapBetween(one: number, other: number): number {
  const [red, green, blue] = channelsOf(one);
  const [otherRed, otherGreen, otherBlue] = channelsOf(other);
  return (red - otherRed) ** 2 + (green - otherGreen) ** 2 + (blue - otherBlue) ** 2;
}

function channelsOf(colour: number): [red: number, green: number, blue: number] {
  return [colour >> 16, (colour >> 8) & 255, colour & 255];
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

type Predict = (left: number, above: number, between: number) => number;

/** None, Sub, Up, Average and Paeth, in the order of their numbers. */
const predictors: readonly Predict[] = [
  () => 0,
  (left) => left,
  (_left, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, between) => {
    const byLeft = Math.abs(above - between);
    const byAbove = Math.abs(left - between);
    const byBetween = Math.abs(left + above - 2 * between);
    if (byLeft <= byAbove && byLeft <= byBetween) return left;
    return byAbove <= byBetween ? above : between;
  },
];

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const trueColour = 2;
const indexed = 3;
