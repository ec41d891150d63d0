export function NextPage() { return <h1>Next</h1>; }
