/** Asks what sessions show: in a worker, or on the page where workers are not to be had. */
import { hearWorker } from '../ask-worker.ts'
import type { LearningAnswer, LearningRequest } from './compute.ts'

/** `onPart` hears how many sessions more are done. */
export async function askLearning(
  request: LearningRequest,
  onPart: (sessions: number) => void = () => {},
): Promise<LearningAnswer> {
  try {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
    const heard: LearningAnswer[number][] = []
    return await hearWorker<LearningAnswer, LearningAnswer>(worker, request, (part) => {
      heard.push(...part)
      onPart(part.length)
      return heard.length === request.logs.length ? heard : undefined
    })
  } catch {
    const { computeLearning } = await import('./compute.ts')
    return computeLearning(request)
  }
}
