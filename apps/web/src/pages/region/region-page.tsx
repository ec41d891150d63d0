export function RegionPage() { return <h1>Region</h1>; }
