/**
 * Brings a file of an older format up to today's, step by step, within the YAML document: comments and places in the text
 * stay as they are. Each step stands in a file of its own beside this one, named for the format it starts from.
 */
import type { Document } from 'yaml'
import type { Finding } from '../findings.ts'

/** The format that is written today. */
export const FORMAT = 1

export interface Upgrade {
  /** Changes a document of this format into one of the next. */
  readonly from: number
  readonly change: (document: Document) => void
}

/** Every step since the first format. The first format is today's. */
const STEPS: readonly Upgrade[] = []

/** Changes the document in place. A newer format than today's is refused; anything else that is wrong with it the schema says. */
export function upgrade(document: Document, steps: readonly Upgrade[] = STEPS): Finding | undefined {
  for (let format = formatOf(document); ; format = formatOf(document)) {
    if (format !== undefined && format > FORMAT) return newer(format)
    const step = steps.find(({ from }) => from === format)
    if (step === undefined) return undefined
    step.change(document)
    document.set('format', step.from + 1)
  }
}

function formatOf(document: Document): number | undefined {
  const format: unknown = document.get('format')
  return typeof format === 'number' && Number.isInteger(format) ? format : undefined
}

function newer(format: number): Finding {
  return { code: 'newer-format', path: ['format'], say: { format: String(format), known: String(FORMAT) } }
}
