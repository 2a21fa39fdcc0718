/** Two sessions of one scenario side by side. Both debriefs are computed away from the page. */
import { invariant } from '../../core/lib/assert-never.ts'
import { NO_ANSWERS } from '../../core/model/answers.ts'
import { compareReports, type Tried } from '../../core/present/report/comparison.ts'
import { further } from '../../views/dom/further-words.ts'
import { words } from '../../views/dom/words.ts'
import type { Language } from '../../core/present/text/words.ts'
import { Compare, sealOf, type CompareProps } from '../../views/report/index.ts'
import { readAttempts } from '../attempts.ts'
import { askDebrief } from '../debrief/ask.ts'
import { EXAMPLE, exampleAttempt, exampleFor } from '../debrief/example.ts'
import { openSession } from '../open-session.ts'
import type { Playing } from '../play.ts'
import { tell, type Page, type Shared } from '../shared.ts'
import { AtWork } from './at-work.tsx'
import { drawPage } from './frame.tsx'

/** Leads home when either is missing, or when they are of different scenarios. */
export async function openComparePage(shared: Shared, chosen: readonly [string, string]): Promise<Page | undefined> {
  drawPage(shared, <AtWork />)
  const first = (await openSession(shared, chosen[0]))?.playing
  const second = chosen[1] === EXAMPLE ? first && exampleFor(first) : (await openSession(shared, chosen[1]))?.playing
  if (first?.scenario.id !== second?.scenario.id) tell(shared, { id: 'compare', words: words.app.notComparable })
  if (!first || !second || first.scenario.id !== second.scenario.id) {
    shared.go({ screen: 'library' })
    return undefined
  }
  const props = await propsOf(shared, chosen, [first, second])
  // The example answers what the debrief still asks.
  if (chosen[1] === EXAMPLE && props.seals[0].open > 0) {
    shared.go({ screen: 'debrief', session: chosen[0] })
    return undefined
  }
  const draw = (): void => drawPage(shared, <Compare {...props} />)
  draw()
  return { redraw: draw, close: () => {} }
}

async function propsOf(
  shared: Shared,
  chosen: readonly [string, string],
  [first, second]: readonly [Playing, Playing],
): Promise<CompareProps> {
  const { language } = shared.visit().settings
  const [one, other] = await Promise.all([tried(first, language), tried(second, language)])
  return {
    view: compareReports(one, other, further.report),
    chosen,
    attempts: [
      ...(await readAttempts(shared, first.scenario.id)),
      ...(chosen[1] === EXAMPLE ? [exampleAttempt(second)] : []),
    ],
    seals: [
      sealOf(one.report, first.log.answers ?? NO_ANSWERS),
      sealOf(other.report, second.log.answers ?? NO_ANSWERS),
    ],
    onChoose([a, b]) {
      // The example is always the second: it stands beside something.
      if (a === EXAMPLE && b === EXAMPLE) return
      shared.go({ screen: 'compare', first: a === EXAMPLE ? b : a, second: a === EXAMPLE ? a : b })
    },
    onDebrief: (session) => shared.go({ screen: 'debrief', session: session === EXAMPLE ? chosen[0] : session }),
    onLibrary: () => shared.go({ screen: 'library' }),
  }
}

async function tried({ scenario, log }: Playing, language: Language): Promise<Tried> {
  const answer = await askDebrief({ scenario, log, language })
  invariant(answer.ok, 'a session that was opened can be debriefed')
  return { report: answer.value, choices: log.choices.map(({ choice }) => choice) }
}
