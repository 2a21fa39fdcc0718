/** Rules about seats and limits: exactly one counterpart, and limits that packages can be measured against. */
import type { Finding, Path } from '../findings.ts'
import { partOf, partsOf } from '../truths.ts'

export function checkCounterpart(root: unknown): Finding[] {
  const all = partsOf(partOf(root, 'people')).filter(([, person]) => partOf(person, 'counterpart') !== undefined)
  const second = all[1]
  const path: Path = second === undefined ? ['people'] : ['people', second[0], 'counterpart']
  return all.length === 1
    ? []
    : [{ code: 'no-counterpart', path, onKey: true, say: { count: all.length === 0 ? 'none' : String(all.length) } }]
}

export function checkLimits(root: unknown): Finding[] {
  const people = partsOf(partOf(root, 'people')).map(([id]): Path => ['people', id, 'counterpart'])
  return [...checkLimit(root, ['you'], 'you'), ...people.flatMap((path) => checkLimit(root, path, 'they'))]
}

function checkLimit(root: unknown, seat: Path, side: 'you' | 'they'): Finding[] {
  const limit = partOf(
    seat.reduce<unknown>((here, step) => partOf(here, String(step)), root),
    'limit',
  )
  const best = bestFor(root, side)
  if (typeof limit !== 'number' || best === undefined || (limit >= 0 && limit <= best)) return []
  return [{ code: 'limit-outside-points', path: [...seat, 'limit'], say: { limit: String(limit), best: String(best) } }]
}

/** Points of the best package for one side; unknown while an option has none. */
function bestFor(root: unknown, side: 'you' | 'they'): number | undefined {
  let sum = 0
  for (const [, issue] of partsOf(partOf(root, 'issues'))) {
    const points = partsOf(partOf(issue, 'options')).map(([, option]) => partOf(option, side))
    if (!points.every((value) => typeof value === 'number')) return undefined
    sum += Math.max(0, ...points)
  }
  return sum
}
