/** `make`, called once for each object and name: its answers are remembered for as long as the object lives. */
export function remembered<K extends object, V>(make: (of: K, name: string) => V): (of: K, name: string) => V {
  const all = new WeakMap<K, Map<string, V>>();
  return (of, name) => {
    const known = all.get(of) ?? new Map<string, V>();
    all.set(of, known);
    const value = known.get(name) ?? make(of, name);
    known.set(name, value);
    return value;
  };
}
