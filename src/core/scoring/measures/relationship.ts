/** The relationship score (domain model 5.2): their trust at the end, and what they feel they got. */
import type { CounterpartType } from '../../model/setting.ts'
import type { SubjectiveValue } from './subjective-value.ts'

export interface Standing {
  readonly type: CounterpartType
  /** 0-100 at the end. */
  readonly trust: number
  readonly felt: SubjectiveValue
  /** G, 0-100. */
  readonly conduct: number
}

/**
 * 0-100: half trust, half mean subjective value. With somebody who never meant to agree or who works off the record their
 * feelings are no guide, so our own conduct stands in.
 */
export function relationship({ type, trust, felt, conduct }: Standing): number {
  if (countsConduct(type)) return conduct
  return trust / 2 + (50 * (felt.mean - 1)) / 6
}

/** Whether the trainee's own conduct stands in for what this counterpart feels. */
export function countsConduct(type: CounterpartType): boolean {
  return type === 'false-negotiator' || type === 'norm-breaker'
}
