/** When something may happen. Every part that is present must hold; an empty condition always holds. */
import type { EndingKind, TableStage } from './setting.ts'

export interface Condition {
  readonly stage?: TableStage
  /** At least this bargaining round. */
  readonly round?: number
  /** These beats or events are over. */
  readonly after?: readonly string[]
  /** These beats or events are not over yet. */
  readonly before?: readonly string[]
  /** One of these events is on now. */
  readonly during?: readonly string[]
  /** At least so much time has passed away from the table, in ticks. */
  readonly ticks?: number
  /** These events ended well / are over without having been resolved (or never came). */
  readonly resolved?: readonly string[]
  readonly unresolved?: readonly string[]
  /** Words set by lines' `remember`. */
  readonly remembers?: readonly string[]
  readonly forgets?: readonly string[]
  /** These cues have been seen. */
  readonly seen?: readonly string[]
  /** Interests known / not known. */
  readonly told?: readonly string[]
  readonly untold?: readonly string[]
  /** The counterpart's trust and face at least, frustration at most so much (0-100). */
  readonly trust?: number
  readonly face?: number
  readonly calm?: number
  /** Only where nobody watches. */
  readonly private?: true
  /** A full package has been accepted and waits for the yes. */
  readonly tentative?: boolean
  /** Of the agreed terms: for each issue one of these options. */
  readonly terms?: Readonly<Record<string, readonly string[]>>
  /** Of our latest offer: for each issue one of these options. */
  readonly offered?: Readonly<Record<string, readonly string[]>>
  /** Points of the agreed terms, at least. */
  readonly you?: number
  readonly they?: number
  readonly kind?: EndingKind
  /** Exit quality (0-100) at least. */
  readonly exit?: number
  /** Besides all else, at least one of these holds. */
  readonly any?: readonly Condition[]
}

const LISTS = [
  'after', 'before', 'resolved', 'unresolved', 'remembers', 'forgets', 'told', 'untold', 'seen',
] as const // prettier-ignore

/** What asks for both; of a number or word that both name, the second's. */
export function together(one: Condition = {}, other: Condition = {}): Condition {
  const lists = LISTS.map((key) => [key, [...(one[key] ?? []), ...(other[key] ?? [])]] as const)
  return { ...one, ...other, ...Object.fromEntries(lists.filter(([, names]) => names.length > 0)) }
}

/** The condition as plain ones, of which one must hold: itself, or one for each of `any`. */
export function waysOf({ any, ...rest }: Condition): readonly Condition[] {
  return any?.flatMap((each) => waysOf(together(rest, each))) ?? [rest]
}
