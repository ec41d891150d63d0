import { geoTransverseMercator } from 'd3-geo';
import type { RegionMap } from '#contract/regions.ts';

export interface Shape {
  readonly code: string;
  readonly path: string;
  /** Where its sign and letters stand. */
  readonly center: readonly [number, number];
  /** Room for letters as well as a sign. */
  readonly roomy: boolean;
}
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

const tileSize = 48;
const gap = 3;
const polygonHeight = 620;

export function draw(map: RegionMap): Drawing {
  return map.kind === 'tiles' ? drawTiles(map) : drawPolygons(map);
}

function drawTiles({ regions }: RegionMap): Drawing {
  const tiles = regions.flatMap(({ code, tile }) => (tile === undefined ? [] : [{ code, ...tile }]));
  const left = Math.min(...tiles.map(({ column }) => column));
  const top = Math.min(...tiles.map(({ row }) => row));
  const shapes = tiles.map(({ code, column, row }): Shape => {
    const [x, y] = [(column - left) * tileSize, (row - top) * tileSize];
    const side = tileSize - gap;
    return { code, path: `M${x} ${y}h${side}v${side}h${-side}z`, center: [x + side / 2, y + side / 2], roomy: true };
  });
  const width = (Math.max(...tiles.map(({ column }) => column)) - left + 1) * tileSize - gap;
  const height = (Math.max(...tiles.map(({ row }) => row)) - top + 1) * tileSize - gap;
  return { width, height, shapes };
}

type Ring = readonly (readonly [number, number])[];

/** The projection of Swedish maps (SWEREF 99 TM: transverse Mercator on 15° east), scaled to the drawing. */
function drawPolygons({ regions }: RegionMap): Drawing {
  const project = geoTransverseMercator().rotate([-15, 0]).scale(1).translate([0, 0]);
  const flat = regions.map(({ code, polygons = [] }) => ({
    code,
    rings: polygons.map((ring) => ring.map(([lon = 0, lat = 0]) => project([lon, lat]) ?? ([0, 0] as const))),
  }));
  const points = flat.flatMap(({ rings }) => rings.flat());
  const [left, right] = extent(points.map(([x]) => x));
  const [top, bottom] = extent(points.map(([, y]) => y));
  const scale = polygonHeight / (bottom - top);
  const place = ([x, y]: readonly [number, number]) => [(x - left) * scale, (y - top) * scale] as const;
  const shapes = flat.map(({ code, rings }) =>
    toShape(
      code,
      rings.map((ring) => ring.map(place)),
    ),
  );
  return { width: Math.ceil((right - left) * scale), height: polygonHeight, shapes };
}

function toShape(code: string, rings: readonly Ring[]): Shape {
  const path = rings.map((ring) => `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}z`).join('');
  const largest = rings.toSorted((a, b) => Math.abs(area(b)) - Math.abs(area(a)))[0] ?? [];
  const size = Math.abs(area(largest));
  return { code, path, center: centroid(largest), roomy: size > 1500 };
}

/** Shoelace formula. */
function area(ring: Ring): number {
  return ring.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

function centroid(ring: Ring): readonly [number, number] {
  const whole = area(ring);
  if (whole === 0) return ring[0] ?? [0, 0];
  let [sumX, sumY] = [0, 0];
  ring.forEach(([x, y], index) => {
    const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
    const cross = x * nextY - nextX * y;
    sumX += (x + nextX) * cross;
    sumY += (y + nextY) * cross;
  });
  return [sumX / (6 * whole), sumY / (6 * whole)];
}

/** Least and greatest; a spread into Math.min would overflow the stack on a detailed map. */
function extent(values: readonly number[]): readonly [number, number] {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}
