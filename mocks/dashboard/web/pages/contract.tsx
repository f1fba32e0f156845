export function Contract() {
  return <p>…</p>;
}
