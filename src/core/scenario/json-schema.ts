/** The file format as a JSON Schema for editors, from the same source that checks files. */
import { z } from 'zod'
import { isMapping } from './truths.ts'
import { scenarioFile } from './schema.ts'

const TWIN = {
  description: 'What is otherwise in the twin: merged over its neighbours; null takes one away.',
  type: 'object',
}

/** JSON Schema 2020-12. Any mapping may hold `twin`; what stands in it is checked by `check`, not by editors. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const schema: unknown = z.toJSONSchema(scenarioFile, { io: 'input', reused: 'ref' })
  const opened = openForTwin(schema)
  return { title: 'A scenario for Back to the Table', ...(isMapping(opened) ? opened : {}) }
}

function openForTwin(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(openForTwin)
  if (!isMapping(node)) return node
  const opened = Object.fromEntries(Object.entries(node).map(([key, part]) => [key, openForTwin(part)]))
  if (node['type'] !== 'object' || !('additionalProperties' in node)) return opened
  const properties = isMapping(opened['properties']) ? opened['properties'] : {}
  const names =
    'propertyNames' in opened ? { propertyNames: { anyOf: [opened['propertyNames'], { const: 'twin' }] } } : {}
  return { ...opened, ...names, properties: { ...properties, twin: TWIN } }
}
