/** Computes debriefs away from the page. One request, one answer. */
import { computeDebrief, type DebriefRequest } from './compute.ts'

addEventListener('message', ({ data }: MessageEvent<DebriefRequest>) => {
  void computeDebrief(data).then(postMessage)
})
