export function VerificationPage({ id }: { id: string }) {
  return <p>{id}</p>;
}
