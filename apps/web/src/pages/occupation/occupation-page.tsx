export function OccupationPage() { return <h1>Occupation</h1>; }
