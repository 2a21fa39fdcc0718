/**
 * Watches every task of a page's main thread while something is done there. A task lasts as long as the page cannot answer; its
 * work is the processor time the page itself spent in it. The rest is waiting, on a machine without a graphics card for the
 * drawing.
 */
import type { CDPSession, Page } from 'playwright-core'

export interface LongestTasks {
  /** Milliseconds of work in the task that has most of it. */
  readonly workMs: number
  /** Milliseconds of the task that lasts longest. */
  readonly lastsMs: number
}

/** Of Chromium's trace format; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

const TASK = 'ThreadControllerImpl::RunTask'
const MARK = 'bench-tasks'

const longest = (microseconds: readonly number[]): number => Math.max(0, ...microseconds) / 1000

/** The longest tasks of the page while `act` lasts. */
export async function longestTasks(page: Page, cdp: CDPSession, act: () => Promise<void>): Promise<LongestTasks> {
  const events: TraceEvent[] = []
  const collect = ({ value }: { readonly value: readonly object[] }): void => {
    events.push(...(value as readonly TraceEvent[]))
  }
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  })
  await act()
  await page.evaluate((name) => void performance.mark(name), MARK)
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  const mark = events.find(({ name }) => name === MARK)
  const tasks = events.filter(({ name, pid, tid }) => name === TASK && pid === mark?.pid && tid === mark.tid)
  if (tasks.length === 0) throw new Error('The browser traced no tasks of the page.')
  return { workMs: longest(tasks.map(({ tdur = 0 }) => tdur)), lastsMs: longest(tasks.map(({ dur = 0 }) => dur)) }
}
