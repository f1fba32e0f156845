/** `make`, called once for each object and name: its answers are remembered for as long as the object lives. */
export function remembered<K extends object, V>(make: (of: K, name: string) => V): (of: K, name: string) => V {
  const all = new WeakMap<K, Map<string, V>>();
  return (of, name) => {
    const known = all.get(of)?.get(name);
    if (known !== undefined) return known;
    const made = make(of, name);
    const others = all.get(of) ?? new Map<string, V>();
    all.set(of, others.set(name, made));
    return made;
  };
}
