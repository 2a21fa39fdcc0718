/** Reads scenario files for commands that need a whole scenario, and finds the one a session belongs to. */
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { refuse, ok, type Result } from '../core/lib/result.ts'
import type { Scenario } from '../core/model/scenario.ts'
import { originalOf } from '../core/scenario/translation.ts'
import { parseScenario } from '../core/scenario/parse.ts'

/** The text of a file, or a sentence that says it cannot be read. */
export async function readText(path: string): Promise<Result<string, string>> {
  try {
    return ok(await readFile(path, 'utf8'))
  } catch {
    return refuse(`${path} cannot be read.`)
  }
}

/** The scenario in a file, or a sentence that names its first mistake. */
export async function readScenario(path: string): Promise<Result<Scenario, string>> {
  const text = await readText(path)
  if (!text.ok) return text
  const { scenario, diagnostics } = parseScenario(text.value, path)
  if (scenario) return ok(scenario)
  const first = diagnostics.find(({ severity }) => severity === 'error')
  const place = first ? ` ${first.line}:${first.column} ${first.message}` : ''
  return refuse(`${path} is not a scenario that can be played.${place} Run check for all remarks.`)
}

/** The scenario with this id, looked for beside the session and in the folder `scenarios`. */
export async function findScenario(id: string, session: string): Promise<Result<Scenario, string>> {
  for (const folder of [dirname(session), 'scenarios']) {
    const names = await readdir(folder).catch(() => [])
    for (const name of names.filter((each) => /\.ya?ml$/.test(each) && originalOf(each) === undefined)) {
      const text = await readText(join(folder, name))
      if (!text.ok || !text.value.includes(id)) continue
      const { scenario } = parseScenario(text.value, join(folder, name))
      if (scenario?.id === id) return ok(scenario)
    }
  }
  return refuse(
    `The scenario ${id} is neither beside the session nor in the folder scenarios. Name its file with --scenario.`,
  )
}
