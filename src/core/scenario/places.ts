/** Finds the line and column of a path in a YAML document, following aliases and climbing where a path leads nowhere. */
import { isAlias, isMap, isNode, isScalar, isSeq, type Document, type LineCounter, type Pair } from 'yaml'
import type { Path } from './findings.ts'

export interface TextPlace {
  readonly line: number
  readonly column: number
}

interface Found {
  readonly node: unknown
  readonly key: unknown
}

/** 1-based line and column of the value at the path, or of its key; of the nearest parent's key if it is not there. */
export function placeOf(document: Document, lines: LineCounter, path: Path, onKey: boolean): TextPlace {
  let here: Found = { node: document.contents, key: undefined }
  for (const step of path) {
    const next = stepInto(document, here.node, step)
    if (next === undefined) return placeOfOffset(lines, offsetOf(here.key) ?? offsetOf(here.node) ?? 0)
    here = next
  }
  const [first, second] = onKey || isEmpty(here.node) ? [here.key, here.node] : [here.node, here.key]
  return placeOfOffset(lines, offsetOf(first) ?? offsetOf(second) ?? 0)
}

export function placeOfOffset(lines: LineCounter, offset: number): TextPlace {
  const { line, col } = lines.linePos(offset)
  return line === 0 ? { line: 1, column: 1 } : { line, column: col }
}

function stepInto(document: Document, node: unknown, step: string | number): Found | undefined {
  const target = isAlias(node) ? node.resolve(document) : node
  if (isMap(target)) {
    const pair = target.items.find(
      (item: Pair) => String(isScalar(item.key) ? item.key.value : item.key) === String(step),
    )
    return pair === undefined ? undefined : { node: pair.value, key: pair.key }
  }
  if (!isSeq(target)) return undefined
  const item = target.items[Number(step)]
  return item === undefined ? undefined : { node: item, key: undefined }
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.value === null && node.source === '')
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}
