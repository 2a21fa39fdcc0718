/** The best debrief of each scenario on this device, and how many sessions were debriefed. */
import type { Cabinet } from './cabinet.ts'

export interface BestDebrief {
  /** 0-100, the measure `handling`. */
  readonly handling: number
  /** Sessions that were debriefed, by id: looking at one twice is not a second attempt. */
  readonly sessions: readonly string[]
}

const keyOf = (scenario: string): string => `best/${scenario}`

export async function findBest(cabinet: Cabinet, scenario: string): Promise<BestDebrief | undefined> {
  return readBest(await cabinet.read('values', keyOf(scenario)))
}

export async function noteDebrief(
  cabinet: Cabinet,
  { scenario, session, handling }: { readonly scenario: string; readonly session: string; readonly handling: number },
): Promise<void> {
  await cabinet.change('values', keyOf(scenario), (before) => {
    const best = readBest(before)
    const sessions = [...new Set([...(best?.sessions ?? []), session])]
    return { handling: Math.max(best?.handling ?? 0, handling), sessions }
  })
}

function readBest(value: unknown): BestDebrief | undefined {
  if (typeof value !== 'object' || value === null || !('handling' in value) || !('sessions' in value)) return undefined
  const { handling, sessions } = value
  if (typeof handling !== 'number' || !Array.isArray(sessions)) return undefined
  return { handling, sessions: sessions.filter((each) => typeof each === 'string') }
}
