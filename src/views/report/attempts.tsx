/** The trainee's tries at this scenario as a tree, each with the way to its debrief and to a comparison. */
import type { JSX } from 'preact'
import type { AttemptView } from '../../core/present/report-view.ts'
import { further } from '../dom/further-words.ts'

export interface AttemptsProps {
  readonly attempts: readonly AttemptView[]
  /** The session whose debrief this is. */
  readonly session: string
  readonly onCompare: (first: string, second: string) => void
  readonly onLook: (attempt: AttemptView) => void
}

export function attemptLabel({ number, from, isExample }: AttemptView): string {
  if (isExample) return further.debrief.example.name
  return from
    ? `${further.debrief.attempts.label(number)}, ${further.debrief.attempts.from(from.number, from.move)}`
    : further.debrief.attempts.label(number)
}

export function Attempts({ attempts, session, onCompare, onLook }: AttemptsProps): JSX.Element | null {
  if (attempts.length < 2) return null
  return (
    <section class="card part" aria-labelledby="attempts-title">
      <h3 id="attempts-title">{further.debrief.attempts.title}</h3>
      <ul class="attempts">
        {attempts.map((attempt) => (
          <li key={attempt.id} style={{ '--depth': attempt.depth }}>
            <p>
              <b>{attemptLabel(attempt)}</b> · {attempt.where} <span class="quiet">· {attempt.day}</span>
              {attempt.id === session && <span class="tag">{further.debrief.attempts.this}</span>}
            </p>
            {attempt.id !== session && (
              <p class="attempt-tools no-print">
                <button class="button" type="button" onClick={() => onLook(attempt)}>
                  {attempt.isOver ? further.debrief.attempts.look : further.debrief.attempts.goOn}
                </button>
                <button
                  class="button"
                  type="button"
                  data-compare={attempt.id}
                  onClick={() => onCompare(...inOrder(attempts, attempt.id, session))}
                >
                  {further.debrief.attempts.compare}
                </button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Where this try came from another, with the way to both side by side. */
export function Branched({ attempts, session, onCompare }: AttemptsProps): JSX.Element | null {
  const own = attempts.find(({ id }) => id === session)
  const origin = attempts.find(({ number }) => number === own?.from?.number)
  if (!own?.from || !origin) return null
  return (
    <p class="branched no-print">
      <span>{further.debrief.attempts.branched(own.from.number, own.from.move)}</span>
      <button class="button strong" type="button" data-beside onClick={() => onCompare(origin.id, session)}>
        {further.debrief.attempts.compareBoth(own.from.number)}
      </button>
    </p>
  )
}

/** The earlier of the two first. */
function inOrder(attempts: readonly AttemptView[], ...ids: readonly [string, string]): [string, string] {
  const number = (id: string): number => attempts.find((attempt) => attempt.id === id)?.number ?? 0
  const [one, other] = ids
  return number(one) <= number(other) ? [one, other] : [other, one]
}
