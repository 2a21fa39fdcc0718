/** The texts of scenario files that were opened on this device, so that their sessions can be gone on with. */
import type { Scenario } from '../../core/model/scenario.ts'
import type { Cabinet } from './cabinet.ts'

export async function keepScenario(cabinet: Cabinet, hash: string, text: string): Promise<void> {
  await cabinet.change('scenarios', hash, () => text)
}

/** The scenario with this hash, read again from its text; the parser comes only now. */
export async function loadKeptScenario(cabinet: Cabinet, hash: string): Promise<Scenario | undefined> {
  const text = await cabinet.read('scenarios', hash)
  if (typeof text !== 'string') return undefined
  const { parseScenario } = await import('../../core/scenario/parse.ts')
  return parseScenario(text, hash).scenario
}
