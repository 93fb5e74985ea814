import { inflateSync } from 'node:zlib';

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, alpha. */
  readonly pixels: Uint8Array;
}

/** Reads a PNG of 8 bits a channel, with or without alpha (W3C PNG, sections 9 and 11). */
export function readPng(file: Uint8Array): Picture {
  const bytes = Buffer.from(file);
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!head) throw new Error('Expected a PNG, got something else');
  const [width, height, depth, colour] = [
    head.readUInt32BE(0),
    head.readUInt32BE(4),
    head[8],
    head[9] ?? 0,
  ];
  const channels = { 2: 3, 6: 4 }[colour];
  if (depth !== 8 || !channels) throw new Error('Expected 8 bits a channel in RGB or RGBA');
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data);
  const raw = unfilter(inflateSync(Buffer.concat(data)), { height, channels });
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    pixels.set(raw.subarray(pixel * channels, (pixel + 1) * channels), pixel * 4);
  }
  return { width, height, pixels };
}

function unfilter(
  filtered: Uint8Array,
  { height, channels }: { height: number; channels: number },
): Uint8Array {
  const span = filtered.length / height - 1;
  const raw = new Uint8Array(span * height);
  for (let row = 0; row < height; row += 1) {
    const filter = filtered[row * (span + 1)] ?? 0;
    for (let at = 0; at < span; at += 1) {
      const here = row * span + at;
      const left = at < channels ? 0 : (raw[here - channels] ?? 0);
      const up = row === 0 ? 0 : (raw[here - span] ?? 0);
      const corner = at < channels || row === 0 ? 0 : (raw[here - span - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter] ?? 0;
      raw[here] = (filtered[row * (span + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return raw;
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const far = (value: number): number => Math.abs(estimate - value);
  if (far(left) <= far(up) && far(left) <= far(corner)) return left;
  return far(up) <= far(corner) ? up : corner;
}
