import type { RegionMap } from '#contract/regions.ts';
import type { MapArea } from './areas.ts';

/** Counties as plain areas, for a map one only finds one's way on. */
export function plainAreas(map: RegionMap, href: (code: string) => string, current?: string): readonly MapArea[] {
  return map.regions.map(({ code, name }) => ({
    code,
    name,
    band: code === current ? 'high' : 'none',
    href: href(code),
    current: code === current,
  }));
}
