/** Whether a condition contradicts itself or its place, in words that say how. Knows nothing of what other parts bring about. */
import { waysOf, type Condition } from '../model/condition.ts'
import type { Case } from '../model/scenario.ts'
import type { TableStage } from '../model/setting.ts'

type Test = (condition: Condition, theCase: Case, stage: TableStage | undefined) => string | undefined

const TESTS: readonly Test[] = [
  ({ stage }, _, at) =>
    stage !== undefined && at !== undefined && stage !== at ? `it is in ${at} and waits for ${stage}` : undefined,
  ({ round }, _, at) =>
    round !== undefined && at === 'exchange' ? 'rounds are counted only after the exchange' : undefined,
  ({ round }, { rounds }) =>
    round !== undefined && round > rounds ? `it waits for round ${round}, and there are ${rounds}` : undefined,
  ({ tentative }, _, at) =>
    tentative === true && at === 'exchange' ? 'nothing can be agreed in the exchange' : undefined,
  ({ during }, { events }, at) => {
    const stages = (during ?? []).map((id) => events.find((event) => event.id === id)?.stage)
    const isElsewhere = at !== undefined && during !== undefined && stages.every((stage) => stage && stage !== at)
    return isElsewhere ? `it is in ${at} and waits for events of another stage` : undefined
  },
  ({ remembers, forgets }) => both(remembers, forgets, 'be remembered and not be remembered'),
  ({ resolved, unresolved }) => both(resolved, unresolved, 'be resolved and unresolved'),
  ({ after, before }) => both(after, before, 'be over and not be over'),
  ({ told, untold }) => both(told, untold, 'be told and untold'),
]

/** Why the condition can never hold; `undefined` where nothing speaks against it. */
export function contradictionIn(
  condition: Condition | undefined,
  theCase: Case,
  stage?: TableStage,
): string | undefined {
  if (condition === undefined) return undefined
  const whys = waysOf(condition).map((way) => contradictionInWay(way, theCase, stage))
  return whys.includes(undefined) ? undefined : whys[0]
}

function contradictionInWay(way: Condition, theCase: Case, stage: TableStage | undefined): string | undefined {
  for (const test of TESTS) {
    const why = test(way, theCase, stage)
    if (why !== undefined) return why
  }
  return undefined
}

function both(some: readonly string[] = [], others: readonly string[] = [], what: string): string | undefined {
  const name = some.find((each) => others.includes(each))
  return name === undefined ? undefined : `“${name}” would have to ${what}`
}
