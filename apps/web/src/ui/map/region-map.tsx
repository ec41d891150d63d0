import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, useMemo } from 'react';
import type { RegionMap as MapData } from '#contract/regions.ts';
import type { Band, MapArea } from './areas.ts';
import { countyLetters } from './county-letters.ts';
import { draw, type Shape } from './shapes.ts';
import './region-map.css';

interface RegionMapProps {
  readonly map: MapData;
  readonly areas: readonly MapArea[];
  readonly label: string;
  readonly words: Readonly<Record<Band, string>>;
  /** A verdict is coloured from good to poor; an amount, which is no verdict, in shades of one colour. */
  readonly scale?: 'verdict' | 'amount';
}

/** Sweden's counties, for the eye and the mouse; the page has the same as a list, for all. */
export function RegionMap({ map, areas, label, words, scale = 'verdict' }: RegionMapProps) {
  const drawing = useMemo(() => draw(map), [map]);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const ordered = drawing.shapes.toSorted((a, b) => rank(byCode.get(a.code)) - rank(byCode.get(b.code)));
  return (
    <figure className="region-map" aria-label={label} data-scale={scale}>
      <svg viewBox={`-2 -2 ${drawing.width + 4} ${drawing.height + 4}`} aria-hidden="true">
        {ordered.map((shape) => {
          const area = byCode.get(shape.code);
          return area === undefined ? null : (
            <Area key={shape.code} shape={shape} area={area} words={words} kind={map.kind} />
          );
        })}
      </svg>
      <Legend words={words} />
    </figure>
  );
}

/** The current county is drawn last, so that its outline is whole. */
function rank(area: MapArea | undefined): number {
  return area?.current ? 1 : 0;
}

interface AreaProps {
  readonly shape: Shape;
  readonly area: MapArea;
  readonly words: RegionMapProps['words'];
  readonly kind: MapData['kind'];
}

function Area({ shape, area, words, kind }: AreaProps) {
  const router = useRouter();
  const open = (event: MouseEvent) => {
    event.preventDefault();
    void router.navigate({ href: area.href });
  };
  const [x, y] = shape.center;
  const tiles = kind === 'tiles';
  return (
    <a
      href={area.href}
      onClick={open}
      tabIndex={-1}
      className="map-area"
      data-band={area.band}
      data-current={area.current || undefined}
    >
      <title>{`${area.name}: ${words[area.band]}`}</title>
      <path d={shape.path} />
      <Sign band={area.band} x={x} y={tiles ? y + 10 : y} />
      {tiles ? (
        <text x={x} y={y - 4}>
          {countyLetters[area.code] ?? area.name.slice(0, 2)}
        </text>
      ) : null}
    </a>
  );
}

const bands = ['high', 'middle', 'low', 'none'] as const satisfies readonly Band[];
const signs: Record<Band, string> = {
  high: 'M0-5L5.5 4.5h-11z',
  middle: 'M0-5.5L5.5 0 0 5.5-5.5 0z',
  low: 'M0 5L5.5-4.5h-11z',
  none: 'M-4-1h8v2h-8z',
};

function Sign({ band, x, y }: { band: Band; x: number; y: number }) {
  return <path className="map-sign" d={signs[band]} transform={`translate(${x} ${y})`} />;
}

function Legend({ words }: { words: Readonly<Record<Band, string>> }) {
  return (
    <figcaption>
      <ul className="map-legend">
        {bands.map((band) => (
          <li key={band}>
            <svg
              viewBox="-10 -10 20 20"
              width="22"
              height="22"
              aria-hidden="true"
              className="map-area"
              data-band={band}
            >
              <path d="M-9-9h18v18h-18z" />
              <Sign band={band} x={0} y={0} />
            </svg>
            {words[band]}
          </li>
        ))}
      </ul>
    </figcaption>
  );
}
