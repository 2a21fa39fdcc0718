/**
 * Makes one of the two truths out of a document: `twin:` is dropped for the main truth and merged over its siblings for
 * the other (JSON merge patch, RFC 7386). Remembers where every part was written, and knows nothing of what it means.
 */
import type { TruthId } from '../model/setting.ts'
import type { Path } from './findings.ts'

/** A resolved value together with where it stands in the document. */
export interface Traced {
  readonly value: unknown
  readonly path: Path
  /** Parts by key; a part the twin took away is still here with its place, and no longer in the value. */
  readonly parts: ReadonlyMap<string, Traced>
}

const GONE = Symbol('gone')

/** The document as it is in one truth. */
export function resolveTruth(document: unknown, truth: TruthId): Traced {
  return trace(document, [], truth)
}

/**
 * The place in the document of a path in the resolved value; of its nearest ancestor where the path leads nowhere. What
 * may be a list or one of its kind can be named as the first of a list either way.
 */
export function originOf(root: Traced, path: Path): Path {
  let here = root
  for (const step of path) {
    const next = here.parts.get(String(step)) ?? (step === 0 && !Array.isArray(here.value) ? here : undefined)
    if (next === undefined) return here.path
    here = next
  }
  return here.path
}

/** What stands at a path of any value, or `undefined`. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((here, step) => partOf(here, String(step)), value)
}

/** One part of a mapping or list; `undefined` for anything else and for what is only inherited. */
export function partOf(value: unknown, key: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}

/** The entries of a mapping in reading order; none of anything else. */
export function partsOf(value: unknown): [string, unknown][] {
  return isMapping(value) ? Object.entries(value) : []
}

export function isMapping(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function trace(value: unknown, path: Path, truth: TruthId): Traced {
  if (Array.isArray(value)) {
    return collect(
      value.map((item, index) => [String(index), trace(item, [...path, index], truth)]),
      path,
      true,
    )
  }
  if (!isMapping(value)) return { value, path, parts: new Map() }
  const kept = Object.entries(value).filter(([key]) => key !== 'twin')
  const base = collect(
    kept.map(([key, item]) => [key, trace(item, [...path, key], truth)]),
    path,
    false,
  )
  return truth === 'twin' && Object.hasOwn(value, 'twin') ? merge(base, value['twin'], [...path, 'twin']) : base
}

function merge(base: Traced | undefined, change: unknown, path: Path): Traced {
  if (!isMapping(change)) return trace(change, path, 'twin')
  const parts = new Map(isMapping(base?.value) ? base.parts : [])
  for (const [key, item] of Object.entries(change)) {
    const place = [...path, key]
    parts.set(key, item === null ? { value: GONE, path: place, parts: new Map() } : merge(parts.get(key), item, place))
  }
  return collect([...parts], isMapping(base?.value) ? base.path : path, false)
}

function collect(parts: [string, Traced][], path: Path, asList: boolean): Traced {
  const there = parts.filter(([, part]) => part.value !== GONE)
  const value = asList
    ? there.map(([, part]) => part.value)
    : Object.fromEntries(there.map(([key, p]) => [key, p.value]))
  return { value, path, parts: new Map(parts) }
}
