/** One line of the bench: what was measured, its budget, and whether it is kept. */
interface Measured {
  readonly what: string
  readonly value: number
  readonly unit: string
  readonly atMost?: number
  readonly atLeast?: number
}

const written = (value: number): string =>
  value.toLocaleString('en', { maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0 })

export function benchLine({ what, value, unit, atMost = Infinity, atLeast = -Infinity }: Measured): string {
  const bound = atMost < Infinity ? `at most ${written(atMost)}` : `at least ${written(atLeast)}`
  const isKept = value <= atMost && value >= atLeast
  return `${isKept ? 'kept' : 'OVER'}  ${what}: ${written(value)} ${unit} (${bound})`
}

export function median(samples: readonly number[]): number {
  return [...samples].sort((a, b) => a - b)[Math.floor(samples.length / 2)] ?? Number.NaN
}
