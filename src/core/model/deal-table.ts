/** Issues with what each option is worth to both sides. The smallest thing the deal space can be computed from. */
export interface Option {
  readonly id: string
  /** Words on the board and in offers, e.g. "45 days". */
  readonly label: string
  /** Points to the trainee, 0-100 at their best package. */
  readonly you: number
  /** Points to the counterpart, 0-100 at theirs. */
  readonly they: number
  /** The interest that must be known before this option can be offered. */
  readonly needs?: string
  /** Leaves the issue for later: open only once both have agreed to park it. */
  readonly later?: true
  /** Signing this crosses a red line of the trainee's. */
  readonly redLine?: true
}

export interface Issue {
  readonly id: string
  readonly label: string
  readonly options: readonly Option[]
}

/** A side's reservation value in points; `unreachable` when no package can reach it. */
export type Limit = number | 'unreachable'

export interface DealTable {
  readonly issues: readonly Issue[]
  readonly limits: { readonly you: Limit; readonly they: Limit }
}
