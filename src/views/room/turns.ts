/**
 * Cuts long work into short tasks, so that the page can answer in between. Knows nothing of the work.
 */
const SLICE_MS = 8

export interface Turns {
  /** Resolves when a piece of work may be done: at once while the task is still short, else in a task of its own. */
  next(): Promise<void>
}

/** A message comes as soon as the page has answered; a timer would wait longer, and longer still in a hidden page. */
function task(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}

export function createTurns(): Turns {
  let untilMs = 0
  let last: Promise<void> = Promise.resolve()

  async function turn(): Promise<void> {
    if (performance.now() < untilMs) return
    await task()
    untilMs = performance.now() + SLICE_MS
  }

  return {
    next() {
      last = last.then(turn)
      return last
    },
  }
}
