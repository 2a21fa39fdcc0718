/** Works out what sessions show, away from the page. One request, one answer. */
import { computeLearning, type LearningRequest } from './compute.ts'

addEventListener('message', ({ data }: MessageEvent<LearningRequest>) => {
  postMessage(computeLearning(data))
})
