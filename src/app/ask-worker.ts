/** One request to a worker and its one answer. The worker is ended afterwards. */
export function askWorker<Answer>(worker: Worker, request: unknown): Promise<Answer> {
  return hearWorker<Answer, Answer>(worker, request, (answer) => answer)
}

/** One request to a worker that answers in parts; `hear` says when it has heard the last. The worker is ended then. */
export function hearWorker<Part, Answer>(
  worker: Worker,
  request: unknown,
  hear: (part: Part) => Answer | undefined,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Part>) => {
      const answer = hear(data)
      if (answer === undefined) return
      worker.terminate()
      resolve(answer)
    }
    worker.onerror = (event) => {
      worker.terminate()
      reject(new Error(event.message))
    }
    worker.postMessage(request)
  })
}
