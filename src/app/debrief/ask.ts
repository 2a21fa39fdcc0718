/** Asks for a debrief: in a worker, or on the page where workers are not to be had. */
import { askWorker } from '../ask-worker.ts'
import type { DebriefAnswer, DebriefRequest } from './compute.ts'

/** Rejects only when the program is wrong. */
export async function askDebrief(request: DebriefRequest): Promise<DebriefAnswer> {
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    return await askWorker<DebriefAnswer>(worker, request)
  } catch {
    // Here the fault, if it is ours, shows where it can be seen.
    const { computeDebrief } = await import('./compute.ts')
    return computeDebrief(request)
  }
}
