export function CountyPage() { return <h1>County</h1>; }
