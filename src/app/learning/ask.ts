/** Asks what sessions show: in a worker, or on the page where workers are not to be had. */
import { askWorker } from '../ask-worker.ts'
import type { LearningAnswer, LearningRequest } from './compute.ts'

export async function askLearning(request: LearningRequest): Promise<LearningAnswer> {
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    return await askWorker<LearningAnswer>(worker, request)
  } catch {
    const { computeLearning } = await import('./compute.ts')
    return computeLearning(request)
  }
}
