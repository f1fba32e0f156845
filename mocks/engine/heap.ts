/** The entry that comes first is always at hand; adding and taking costs the logarithm of how many there are. */
export class Heap<T> {
  readonly #list: T[] = [];
  readonly #isBefore: (a: T, b: T) => boolean;

  constructor(isBefore: (a: T, b: T) => boolean) {
    this.#isBefore = isBefore;
  }

  get size(): number {
    return this.#list.length;
  }

  peek(): T | undefined {
    return this.#list[0];
  }

  push(entry: T): void {
    const list = this.#list;
    let at = list.push(entry) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = list[above] as T;
      if (!this.#isBefore(entry, parent)) break;
      list[at] = parent;
      at = above;
    }
    list[at] = entry;
  }

  pop(): T | undefined {
    const list = this.#list;
    const first = list[0];
    const last = list.pop();
    if (list.length === 0 || last === undefined) return first;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= list.length) break;
      if (below + 1 < list.length && this.#isBefore(list[below + 1] as T, list[below] as T)) below++;
      if (!this.#isBefore(list[below] as T, last)) break;
      list[at] = list[below] as T;
      at = below;
    }
    list[at] = last;
    return first;
  }
}
