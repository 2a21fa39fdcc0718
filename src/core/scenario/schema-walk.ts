/** Walks a schema: beside a value, or along a path. Knows how zod keeps its parts, so that no one else needs to. */
import type { z } from 'zod'
import type { Path } from './findings.ts'
import { schemaNotes } from './schema-words.ts'
import { isMapping, partsOf } from './truths.ts'

type Schema = z.core.$ZodType
type Note = NonNullable<ReturnType<typeof schemaNotes.get>>

/** The schema itself and everything it wraps or chooses from. */
function layersOf(schema: Schema): Schema[] {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
    case 'default':
    case 'prefault':
      return [schema, ...layersOf(def.innerType)]
    case 'union':
      return [schema, ...def.options.flatMap(layersOf)]
    default:
      return [schema]
  }
}

function stepInto(schema: Schema, step: string | number): Schema[] {
  return layersOf(schema).flatMap((layer) => {
    const { def } = (layer as z.core.$ZodTypes)._zod
    if (def.type === 'object') return Object.hasOwn(def.shape, step) ? [def.shape[step] as Schema] : []
    if (def.type === 'record') return [def.valueType]
    return def.type === 'array' ? [def.element] : []
  })
}

function schemasAt(root: Schema, path: Path): Schema[] {
  return path.reduce<Schema[]>((here, step) => here.flatMap((schema) => stepInto(schema, step)), [root])
}

/** The notes on whatever may stand at a path. */
export function notesAt(root: Schema, path: Path): Note {
  const notes = schemasAt(root, path).flatMap(layersOf)
  return Object.assign({}, ...notes.map((schema) => schemaNotes.get(schema) ?? {})) as Note
}

/** What the schema itself says about whatever may stand at a path. */
export function meaningOf(root: Schema, path: Path): string | undefined {
  const layers = schemasAt(root, path).flatMap(layersOf)
  return layers
    .map((schema) => (schema as z.core.$ZodTypes & z.ZodType).description)
    .find((words) => words !== undefined)
}

/** The closed list of words that a place takes; none where it takes any. */
export function wordsAt(root: Schema, path: Path): string[] {
  const defs = schemasAt(root, path)
    .flatMap(layersOf)
    .map((schema) => (schema as z.core.$ZodTypes)._zod.def)
  return defs.flatMap((def) => (def.type === 'enum' ? Object.values(def.entries).map(String) : []))
}

/** The keys a mapping at this path may have; none where any name will do. */
export function keysAt(root: Schema, path: Path): string[] {
  return schemasAt(root, path)
    .flatMap(layersOf)
    .flatMap((layer) => {
      const { def } = (layer as z.core.$ZodTypes)._zod
      if (def.type === 'object') return Object.keys(def.shape)
      const key = def.type === 'record' ? (def.keyType as z.core.$ZodTypes)._zod.def : undefined
      return key?.type === 'enum' ? Object.values(key.entries).map(String) : []
    })
}

/** The note on the key names of the mapping at this path. */
export function keyNoteAt(root: Schema, path: Path): Note {
  const keys = schemasAt(root, path)
    .flatMap(layersOf)
    .flatMap((layer) => {
      const { def } = (layer as z.core.$ZodTypes)._zod
      return def.type === 'record' ? [def.keyType] : []
    })
  return Object.assign({}, ...keys.map((schema) => schemaNotes.get(schema) ?? {})) as Note
}

export interface PlacedProse {
  readonly path: Path
  readonly text: string
}

/** Every text in a document that people read, what the twin changes included, in reading order. Bears values of any shape. */
export function proseIn(schema: Schema, value: unknown, path: Path = []): PlacedProse[] {
  const layers = layersOf(schema)
  if (typeof value === 'string') {
    const isProse = layers.some((layer) => schemaNotes.get(layer)?.prose === true)
    return isProse && value.trim() !== '' ? [{ path, text: value }] : []
  }
  if (value === null || typeof value !== 'object') return []
  // What may be a list or one of its kind is read as what it is.
  const fitting = layers.filter((layer) => holds(layer, value))
  return Object.entries(value).flatMap(([key, part]) => {
    const step = Array.isArray(value) ? Number(key) : key
    // The twin's version of a part has the part's own shape.
    const schemas = key === 'twin' ? [schema] : fitting.flatMap((layer) => stepInto(layer, step))
    const found = schemas.flatMap((below) => proseIn(below, part, [...path, step]))
    return [...new Map(found.map((prose) => [prose.path.join('.'), prose])).values()]
  })
}

function holds(layer: Schema, value: object): boolean {
  const { type } = (layer as z.core.$ZodTypes)._zod.def
  return Array.isArray(value) ? type === 'array' : type === 'object' || type === 'record'
}

export interface Mention {
  readonly path: Path
  readonly name: string
  readonly onKey: boolean
  readonly note: Note
}

/** Every name in the value that refers to something else, with what it refers to. Bears values of any shape. */
export function mentionsIn(schema: Schema, value: unknown, path: Path = []): Mention[] {
  return layersOf(schema).flatMap((layer) => {
    const note = schemaNotes.get(layer)
    const own = typeof value === 'string' && note?.ref !== undefined ? [{ path, name: value, onKey: false, note }] : []
    return [...own, ...mentionsBelow(layer, value, path)]
  })
}

function mentionsBelow(layer: Schema, value: unknown, path: Path): Mention[] {
  const { def } = (layer as z.core.$ZodTypes)._zod
  if (def.type === 'array' && Array.isArray(value)) {
    return value.flatMap((item, index) => mentionsIn(def.element, item, [...path, index]))
  }
  if (!isMapping(value) || (def.type !== 'object' && def.type !== 'record')) return []
  return partsOf(value).flatMap(([key, part]) => {
    if (def.type === 'object') {
      return Object.hasOwn(def.shape, key) ? mentionsIn(def.shape[key] as Schema, part, [...path, key]) : []
    }
    const keyNote = schemaNotes.get(def.keyType)
    const own = keyNote?.ref === undefined ? [] : [{ path: [...path, key], name: key, onKey: true, note: keyNote }]
    return [...own, ...mentionsIn(def.valueType, part, [...path, key])]
  })
}
