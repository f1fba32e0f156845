export function Verifications() {
  return <p>…</p>;
}
