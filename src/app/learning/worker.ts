/** Works out what sessions show, away from the page. One request, its answers a few sessions at a time, so that progress shows. */
import { computeLearning, type LearningRequest } from './compute.ts'

const SESSIONS_AT_ONCE = 20

addEventListener('message', ({ data: { logs, ...request } }: MessageEvent<LearningRequest>) => {
  for (let at = 0; at < Math.max(1, logs.length); at += SESSIONS_AT_ONCE)
    postMessage(computeLearning({ ...request, logs: logs.slice(at, at + SESSIONS_AT_ONCE) }))
})
