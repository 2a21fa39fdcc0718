/** Reads a command's arguments: places, flags and values. Knows no command; unknown or ill-formed arguments are refused. */
import { parseArgs } from 'node:util'
import { refuse, ok, type Result } from '../core/lib/result.ts'

export interface Arguments {
  readonly places: readonly string[]
  readonly has: (flag: string) => boolean
  readonly value: (name: string) => string | undefined
}

export interface Known {
  readonly flags?: readonly string[]
  readonly values?: readonly string[]
}

/** The arguments, or a sentence that says what is wrong with them. Names are given without their dashes. */
export function readArguments(args: readonly string[], { flags = [], values = [] }: Known): Result<Arguments, string> {
  const options = Object.fromEntries([
    ...flags.map((name) => [name, { type: 'boolean' }] as const),
    ...values.map((name) => [name, { type: 'string' }] as const),
  ])
  try {
    const read = parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    const given = new Map(Object.entries(read.values))
    return ok({
      places: read.positionals,
      has: (flag) => given.get(flag) === true,
      value: (name) => {
        const found = given.get(name)
        return typeof found === 'string' ? found : undefined
      },
    })
  } catch (thrown) {
    return refuse(thrown instanceof Error ? (thrown.message.split('. ')[0] ?? thrown.message) : String(thrown))
  }
}

/** A whole number of at least `least`, or `undefined` for anything else. */
export function wholeNumber(text: string | undefined, otherwise: number, least = 0): number | undefined {
  if (text === undefined) return otherwise
  const value = /^\d+$/.test(text) ? Number(text) : -1
  return value >= least && value <= 4294967295 ? value : undefined
}

/** The member of a closed list with this name. */
export function memberOf<Member extends string>(list: readonly Member[], name: string | undefined): Member | undefined {
  return list.find((member) => member === name)
}
