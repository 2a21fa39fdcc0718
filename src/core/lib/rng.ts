/**
 * Seeded chance. The whole generator is one 32-bit number, so it lives inside the session's state and travels as JSON.
 * It must never look at a clock.
 */
export type RngState = number

/** A starting state from any whole number; neighbouring seeds give unrelated streams. */
export function seedRng(seed: number): RngState {
  return mix((seed >>> 0) ^ 0x9e3779b9)
}

/** The next number in [0, 1) and the state after it (mulberry32, T. Ettinger 2017). */
export function nextRandom(state: RngState): { readonly value: number; readonly state: RngState } {
  const next = (state + 0x6d2b79f5) >>> 0
  let t = Math.imul(next ^ (next >>> 15), 1 | next)
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
  return { value: ((t ^ (t >>> 14)) >>> 0) / 4294967296, state: next }
}

/** A stateless number in [0, 1) for a key under a seed: the same question always has the same answer. */
export function randomFor(seed: number, key: string): number {
  let hash = seed >>> 0
  for (let i = 0; i < key.length; i += 1) hash = mix(hash ^ key.charCodeAt(i))
  return nextRandom(hash).value
}

/** The list in an order fixed by seed and key; the input is left as it was. */
export function shuffled<Item>(items: readonly Item[], seed: number, key: string): Item[] {
  const result = [...items]
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(randomFor(seed, `${key}/${i}`) * (i + 1))
    ;[result[i], result[j]] = [result[j] as Item, result[i] as Item]
  }
  return result
}

function mix(value: number): number {
  let h = value >>> 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
