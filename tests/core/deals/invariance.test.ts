/** What must not matter to a deal space: who sits where, the order of issues, the size of a point, how it is computed. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dealSpace, type Pair } from '../../../src/core/deals/deal-space.ts'
import { enumeratePackages } from '../../../src/core/deals/packages.ts'
import type { DealTable } from '../../../src/core/model/deal-table.ts'
import { dealTable } from './tables.ts'

const option = fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }))
const issues = fc.array(fc.array(option, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
const limit = fc.integer({ min: -5, max: 60 })
const tables = fc.tuple(issues, limit, limit).map(([lists, you, they]): DealTable => {
  const rows = lists.map((list, i) => [`issue-${i}`, list.map(([a, b], j) => [`${j}`, a, b] as const)] as const)
  return dealTable(Object.fromEntries(rows), [you, they])
})

test('swapping the sides swaps the space', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const space = dealSpace(table, 'all')
      const swapped = dealSpace(
        mapPoints(table, (you, they) => [they, you]),
        'all',
      )
      expect({ ...swapped, bestForYou: null }).toEqual({
        ...space,
        pareto: turned(space.pareto),
        nash: turned(space.nash),
        kalaiSmorodinsky: turned(space.kalaiSmorodinsky),
        egalitarian: turned(space.egalitarian),
        maxJoint: turned(space.maxJoint),
        bestForYou: null,
      })
    }),
  )
})

test('the order of issues does not matter', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const reordered = { ...table, issues: [...table.issues].reverse() }
      expect(dealSpace(reordered, 'all')).toEqual(dealSpace(table, 'all'))
    }),
  )
})

test('the size of a point does not matter, even where it makes decimals', () => {
  fc.assert(
    fc.property(tables, fc.constantFrom(0.1, 0.25, 3), (table, factor) => {
      const space = dealSpace(table, 'all')
      const scaled = dealSpace(
        mapPoints(table, (you, they) => [you * factor, they * factor]),
        'all',
      )
      expect([scaled.packages, scaled.zone]).toEqual([space.packages, space.zone])
      expect(grown(scaled.nash, 1 / factor)).toEqual(grown(space.nash, 1))
      expect(grown(scaled.kalaiSmorodinsky, 1 / factor)).toEqual(grown(space.kalaiSmorodinsky, 1))
      expect(grown(scaled.pareto, 1 / factor)).toEqual(grown(space.pareto, 1))
    }),
  )
})

test('counting by merging agrees with counting one by one', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const listed = enumeratePackages(table, 'all')
      const { you, they } = table.limits as { you: number; they: number }
      const space = dealSpace(table, 'all')
      expect(space.packages).toBe(listed.length)
      expect(space.zone).toBe(listed.filter((each) => each.you >= you && each.they >= they).length)
      const beaten = (pair: Pair) =>
        listed.some((each) => each.you >= pair[0] && each.they >= pair[1] && each.you + each.they > pair[0] + pair[1])
      expect(space.pareto.filter(beaten)).toEqual([])
      expect(listed.every((each) => beaten([each.you, each.they]) || isIn(space.pareto, each.you, each.they))).toBe(
        true,
      )
    }),
  )
})

test('reference points are the best of all packages one by one, with every tie', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const { you: ours, they: theirs } = table.limits as { you: number; they: number }
      const zone = enumeratePackages(table, 'all')
        .map(({ you, they }) => [you - ours, they - theirs] as const)
        .filter(([you, they]) => you >= 0 && they >= 0)
      const ideal = [Math.max(0, ...zone.map(([you]) => you)), Math.max(0, ...zone.map(([, they]) => they))] as const
      const best = (worth: (you: number, they: number) => number): Pair[] => {
        const most = Math.max(...zone.map(([you, they]) => worth(you, they)))
        const tied = zone.filter(([you, they]) => worth(you, they) === most)
        const distinct = new Map(tied.map(([you, they]) => [`${you}/${they}`, [you + ours, they + theirs] as Pair]))
        return [...distinct.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])
      }
      const share = (you: number, they: number): number => {
        if (ideal[0] === 0) return they
        return ideal[1] === 0 ? you : Math.min(you * ideal[1], they * ideal[0])
      }
      expect(dealSpace(table, 'all')).toMatchObject({
        nash: best((you, they) => you * they),
        kalaiSmorodinsky: best(share),
        egalitarian: best(Math.min),
        maxJoint: best((you, they) => you + they),
      })
    }),
    { numRuns: 300 },
  )
})

test('measuring changes nothing in the table', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const before = structuredClone(table)
      dealSpace(table, 'all')
      expect(table).toEqual(before)
    }),
  )
})

function mapPoints(table: DealTable, change: (you: number, they: number) => readonly [number, number]): DealTable {
  const limits = change(table.limits.you as number, table.limits.they as number)
  const issues = table.issues.map((issue) => ({
    ...issue,
    options: issue.options.map((each) => {
      const [you, they] = change(each.you, each.they)
      return { ...each, you, they }
    }),
  }))
  return { issues, limits: { you: limits[0], they: limits[1] } }
}

function turned(pairs: readonly Pair[]): Pair[] {
  return pairs.map(([you, they]): Pair => [they, you]).sort((a, b) => a[0] - b[0] || a[1] - b[1])
}

function grown(pairs: readonly Pair[], factor: number): Pair[] {
  return pairs.map(([you, they]): Pair => [Math.round(you * factor * 1e6) / 1e6, Math.round(they * factor * 1e6) / 1e6])
}

function isIn(pairs: readonly Pair[], you: number, they: number): boolean {
  return pairs.some((pair) => pair[0] === you && pair[1] === they)
}
