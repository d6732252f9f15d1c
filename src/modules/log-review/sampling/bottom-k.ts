/** Something that may be drawn, and the key it is drawn by. */
export type Keyed<T> = { readonly key: string; readonly item: T };

const before = (a: Keyed<unknown>, b: Keyed<unknown>): boolean => a.key < b.key;

/** Keeps the heap's rule from a place down: a parent is never smaller than its children. */
function sink<T>(heap: Keyed<T>[], from: number): void {
  let place = from;
  for (;;) {
    const largest = [place, 2 * place + 1, 2 * place + 2].reduce((most, next) => {
      const [a, b] = [heap[most], heap[next]];
      return a && b && before(a, b) ? next : most;
    });
    const [moved, child] = [heap[place], heap[largest]];
    if (largest === place || !moved || !child) return;
    heap[place] = child;
    heap[largest] = moved;
    place = largest;
  }
}

function rise<T>(heap: Keyed<T>[], from: number): void {
  let place = from;
  while (place > 0) {
    const above = (place - 1) >> 1;
    const [parent, child] = [heap[above], heap[place]];
    if (!parent || !child || !before(parent, child)) return;
    heap[above] = child;
    heap[place] = parent;
    place = above;
  }
}

/**
 * The `n` with the smallest keys, in their order, in one pass and with room for `n` only. The order they come in says nothing,
 * what is drawn of parts can be drawn again together, and more (`n + 10`) begins with the same `n`.
 * Keys are told apart, so that no two are alike.
 */
export function bottomK<T>(all: Iterable<Keyed<T>>, n: number): Keyed<T>[] {
  const heap: Keyed<T>[] = [];
  for (const one of all) {
    const [largest] = heap;
    if (heap.length < n) rise(heap, heap.push(one) - 1);
    else if (largest && before(one, largest)) {
      heap[0] = one;
      sink(heap, 0);
    }
  }
  return heap.sort((a, b) => (before(a, b) ? -1 : 1));
}
