import { type ComponentProps, lazy, Suspense } from 'react';
import type { RegionMap as LoadedMap } from './region-map.tsx';

const RegionMap = lazy(async () => ({ default: (await import('./region-map.tsx')).RegionMap }));

/** The map, loaded when a page that shows it is; its room is kept meanwhile. */
export function LazyMap(props: ComponentProps<typeof LoadedMap>) {
  return (
    <div className="lazy-map" data-kind={props.map.kind}>
      <Suspense fallback={null}>
        <RegionMap {...props} />
      </Suspense>
    </div>
  );
}
