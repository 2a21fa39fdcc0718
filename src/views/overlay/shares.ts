/** Whole per cents that always sum to exactly 100, however one of them is moved. */
export type Shares = Readonly<Record<string, number>>

export function evenShares(ids: readonly string[]): Shares {
  return spread(
    ids.map((id) => [id, 1] as const),
    100,
  )
}

/** The shares after one was set (0-100); the others keep their proportions. */
export function withShare(shares: Shares, id: string, value: number): Shares {
  const others = Object.entries(shares).filter(([other]) => other !== id)
  const left = 100 - value
  const rest = others.some(([, share]) => share > 0) ? others : others.map(([other]) => [other, 1] as const)
  const spreadOut = others.length > 0 ? spread(rest, left) : {}
  return Object.fromEntries(Object.keys(shares).map((key) => [key, key === id ? value : (spreadOut[key] ?? 0)]))
}

/** Splits a whole by weights into whole parts, largest remainders first. */
function spread(weights: readonly (readonly [string, number])[], whole: number): Shares {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  const parts = weights.map(([id, weight]) => ({ id, exact: (weight / total) * whole }))
  const floors = parts.map((part) => ({ ...part, share: Math.floor(part.exact) }))
  let missing = whole - floors.reduce((sum, part) => sum + part.share, 0)
  for (const part of [...floors].sort((a, b) => b.exact - b.share - (a.exact - a.share))) {
    if (missing <= 0) break
    part.share += 1
    missing -= 1
  }
  return Object.fromEntries(floors.map((part) => [part.id, part.share]))
}
