/** The file format as a JSON Schema for editors, from the same source that checks files. */
import { z } from 'zod'
import { HELP, type Help } from './schema-help.ts'
import { isMapping, partOf } from './truths.ts'
import { scenarioFile } from './schema.ts'

const TWIN = {
  description: 'What is otherwise in the twin: merged over its neighbours; null takes one away.',
  type: 'object',
}

/** JSON Schema 2020-12. Any mapping may hold `twin`; what stands in it is checked by `check`, not by editors. */
export function scenarioJsonSchema(): Record<string, unknown> {
  const schema: unknown = z.toJSONSchema(scenarioFile, { io: 'input', reused: 'ref' })
  const opened = openForTwin(schema)
  if (!isMapping(opened)) return {}
  for (const [path, help] of Object.entries(HELP)) explain(opened, path.split('.'), help)
  return { title: 'A scenario for Back to the Table', ...opened }
}

type Node = Record<string, unknown>

/** Puts words beside a key, wherever several places share it; what the schema says itself stays. */
function explain(root: Node, path: readonly string[], help: Help): void {
  const parents = path
    .slice(0, -1)
    .reduce<Node[]>((nodes, step) => nodes.flatMap((node) => below(root, node, step)), [root])
  const key = path.at(-1) ?? ''
  for (const properties of parents.flatMap((node) => facesOf(root, node)).map((face) => face['properties'])) {
    const part = partOf(properties, key)
    if (isMapping(properties) && isMapping(part)) properties[key] = { ...help, ...part }
  }
}

/** A node itself, what it refers to, and what it may be instead. */
function facesOf(root: Node, node: Node): Node[] {
  const name = typeof node['$ref'] === 'string' ? node['$ref'].split('/').at(-1) : undefined
  const referred = name === undefined ? undefined : partOf(root['$defs'], name)
  const choices = Array.isArray(node['anyOf']) ? node['anyOf'].filter(isMapping) : []
  return [
    node,
    ...(isMapping(referred) ? facesOf(root, referred) : []),
    ...choices.flatMap((each) => facesOf(root, each)),
  ]
}

function below(root: Node, node: Node, step: string): Node[] {
  return facesOf(root, node).flatMap((face) => {
    const part = step === '*' ? (face['additionalProperties'] ?? face['items']) : partOf(face['properties'], step)
    return isMapping(part) ? [part] : []
  })
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
