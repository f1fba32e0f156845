export function Play() {
  return <p>…</p>;
}
