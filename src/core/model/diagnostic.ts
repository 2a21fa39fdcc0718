/** A remark about a scenario file, with its place and its cure. Made in scenario and check; shown anywhere. */
export interface Diagnostic {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly path: string
  /** 1-based. */
  readonly line: number
  /** 1-based. */
  readonly column: number
  readonly message: string
  readonly cure: string
}
