/** Reads a deal table from a file that holds nothing else: issues with their options, and two limits. YAML or JSON. */
import { ok, refuse, type Result } from '../core/lib/result.ts'
import type { DealTable, Issue, Limit, Option } from '../core/model/deal-table.ts'
import { readYaml } from '../core/scenario/read-yaml.ts'

/** The table; `undefined` when the text is more than a table, so that it should be read as a scenario. */
export function readDealTable(text: string): Result<DealTable, string> | undefined {
  const { value } = readYaml(text)
  if (!isRecord(value) || 'format' in value || 'people' in value) return undefined
  const issues = listOf(value['issues']).map(readIssue)
  const known = issues.filter((issue) => issue !== undefined)
  const limits = isRecord(value['limits']) ? value['limits'] : {}
  const [you, they] = [readLimit(limits['you']), readLimit(limits['they'])]
  if (known.length === 0 || known.length < issues.length) {
    return refuse('Each of the issues needs an id and options, each option an id and the points you and they get.')
  }
  if (you === undefined || they === undefined) return refuse('The limits need you and they, as points or unreachable.')
  return ok({ issues: known, limits: { you, they } })
}

type Fields = Readonly<Record<string, unknown>>

/** A list of mappings with ids, or a mapping from ids, as a list. */
function listOf(value: unknown): Fields[] {
  if (Array.isArray(value)) return value.filter(isRecord)
  if (!isRecord(value)) return []
  return Object.entries(value).map(([id, entry]) => ({ id, ...(isRecord(entry) ? entry : {}) }))
}

function readIssue(fields: Fields): Issue | undefined {
  const { id, label } = fields
  const given = listOf(fields['options'])
  const options = given.map(readOption).filter((option) => option !== undefined)
  if (typeof id !== 'string' || options.length === 0 || options.length < given.length) return undefined
  return { id, label: typeof label === 'string' ? label : id, options }
}

function readOption({ id, label, you, they, needs, redLine }: Fields): Option | undefined {
  if ((typeof id !== 'string' && typeof id !== 'number') || !isNumber(you) || !isNumber(they)) return undefined
  return {
    id: String(id),
    label: typeof label === 'string' ? label : String(id),
    you,
    they,
    ...(typeof needs === 'string' ? { needs } : {}),
    ...(redLine === true ? { redLine } : {}),
  }
}

function readLimit(value: unknown): Limit | undefined {
  return value === 'unreachable' || isNumber(value) ? value : undefined
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
