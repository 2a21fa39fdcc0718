/** The smallest parts of the file format: names, texts, references. Notes beside them say what a wrong one is called. */
import { z } from 'zod'
import type { Code } from './codes.ts'
import { typeset } from './typeset.ts'

z.config({ jitless: true })

/** What a name refers to; `references.ts` looks it up. */
export type RefKind =
  | 'issue'
  | 'option'
  | 'one-option'
  | 'interest'
  | 'their-interest'
  | 'our-interest'
  | 'moment'
  | 'beat'
  | 'event'
  | 'person'

interface SchemaNote {
  readonly ref?: RefKind
  /** The code for an absent key, a name outside the list, a text that is too long. */
  readonly missing?: Code
  readonly outside?: Code
  readonly tooLong?: Code
  /** What people read or hear, and a translation says in other words. */
  readonly prose?: true
  /** For a name outside the list: what the list holds. */
  readonly kind?: string
}

/** Notes on schemas that JSON Schema does not know. */
export const schemaNotes = z.registry<SchemaNote>()

/** What people read; a new schema each time, so that notes on one are not on all. */
export function prose(note: SchemaNote = {}): z.ZodString {
  return z
    .string()
    .min(1)
    .overwrite(typeset)
    .register(schemaNotes, { ...note, prose: true })
}

export const text = prose()
/** A word that only files and programs know. */
export const word = z.string().min(1)
export const points = z.number().min(0).max(100)
/** Of the clock on the wall. */
export const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('A name in lower-case letters, digits and hyphens.')
/** Names starting with `any-` belong to the generic line bank. */
export const lineId = z
  .string()
  .regex(/^(?!any-)[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('A name in lower-case letters, digits and hyphens, not starting with “any-”; unique over the whole file.')

export function ref(kind: RefKind): z.ZodString {
  return z.string().register(schemaNotes, { ref: kind })
}

/** What is said aloud: one thought. An empty text is a moment without words. */
export function spoken(most: number): z.ZodString {
  return z.string().max(most).overwrite(typeset).register(schemaNotes, { tooLong: 'line-too-long', prose: true })
}

/** One of a closed list. */
export function oneOf<const Names extends readonly string[]>(
  names: Names,
): z.ZodEnum<{ [Name in Names[number]]: Name }> {
  return z.enum(names)
}
