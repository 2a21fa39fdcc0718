/** Asks for a debrief: in a worker, or on the page where workers are not to be had. */
import type { DebriefAnswer, DebriefRequest } from './compute.ts'

/** Rejects only when the program is wrong. */
export async function askDebrief(request: DebriefRequest): Promise<DebriefAnswer> {
  try {
    return await askWorker(request)
  } catch {
    // Here the fault, if it is ours, shows where it can be seen.
    const { computeDebrief } = await import('./compute.ts')
    return computeDebrief(request)
  }
}

function askWorker(request: DebriefRequest): Promise<DebriefAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    worker.onmessage = ({ data }: MessageEvent<DebriefAnswer>) => {
      worker.terminate()
      resolve(data)
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new Error(event.message))
    }
    worker.postMessage(request)
  })
}
