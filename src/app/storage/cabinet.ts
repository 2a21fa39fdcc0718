/**
 * Where things are kept on this device: drawers of values under keys. One kind lasts (IndexedDB), one is gone with the page.
 * Knows nothing about what the values are.
 */
export const DRAWERS = ['sessions', 'aside', 'scenarios', 'values'] as const
export type Drawer = (typeof DRAWERS)[number]

export interface Kept {
  readonly key: string
  readonly value: unknown
}

export interface Cabinet {
  /** Whether what is put in is there on the next visit. */
  readonly isLasting: boolean
  read(drawer: Drawer, key: string): Promise<unknown>
  list(drawer: Drawer): Promise<Kept[]>
  /** One step that no other tab can come between. `undefined` removes. Rejects when the device refuses, e.g. when full. */
  change(drawer: Drawer, key: string, next: (before: unknown) => unknown): Promise<void>
  /** Empties all drawers. */
  empty(): Promise<void>
}

/** A cabinet that forgets: for devices that refuse to keep anything. */
export function memoryCabinet(): Cabinet {
  const drawers = new Map(DRAWERS.map((drawer) => [drawer, new Map<string, unknown>()]))
  const inside = (drawer: Drawer) => drawers.get(drawer) ?? new Map<string, unknown>()
  return {
    isLasting: false,
    read: (drawer, key) => Promise.resolve(inside(drawer).get(key)),
    list: (drawer) => Promise.resolve([...inside(drawer)].map(([key, value]) => ({ key, value }))),
    change(drawer, key, next) {
      const value = next(inside(drawer).get(key))
      if (value === undefined) inside(drawer).delete(key)
      else inside(drawer).set(key, value)
      return Promise.resolve()
    },
    empty() {
      drawers.forEach((drawer) => drawer.clear())
      return Promise.resolve()
    },
  }
}

/**
 * For what is good to keep and harmless to lose (a setting, a hint that was seen): play goes on without it, and a full or
 * blocked device is said where the session itself is saved.
 */
export function ifPossible(keeping: Promise<unknown>): void {
  keeping.catch(() => {})
}
