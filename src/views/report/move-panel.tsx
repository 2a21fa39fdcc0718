/** One move in full: what was said, what could be seen, how it fitted and was done, and the way back to it. */
import type { JSX } from 'preact'
import type { MoveView } from '../../core/present/report-view.ts'
import { words } from '../../core/present/text/words.ts'
import { RatingBadge } from './rating-sign.tsx'

interface MovePanelProps {
  readonly move: MoveView
  readonly isSecret: boolean
  readonly onTryAgain: (index: number) => void
}

export function MovePanel({ move, isSecret, onTryAgain }: MovePanelProps): JSX.Element {
  const rating = isSecret ? undefined : move.rating
  return (
    <section class="card part move-panel" aria-live="polite" aria-labelledby="move-title">
      <h2 id="move-title">
        {rating && <RatingBadge rating={rating} />} {words.report.move} {move.turn}
        {rating && ` · ${move.ratingWord ?? words.report.rating[rating]}`}
        {move.event !== undefined && <span class="quiet"> · {move.event}</span>}
      </h2>
      <p>
        {move.kind === 'reading' ? words.report.reading : words.report.youSaid}: <b>{move.words}</b>
      </p>
      {move.answered.map((answer, index) => (
        <p key={index}>
          {answer.name !== '' && <b>{answer.name}: </b>}
          {answer.words}
        </p>
      ))}
      {move.cues.length > 0 && (
        <p class="quiet">
          {words.report.seen}: {move.cues.join(' ')}
        </p>
      )}
      {isSecret ? <p class="warn">{words.report.unanswered}</p> : <Judgement move={move} />}
      <button
        class="button strong no-print"
        type="button"
        data-try-again={move.index}
        onClick={() => onTryAgain(move.index)}
      >
        {words.report.again}
      </button>
    </section>
  )
}

/** What is known of a move once it may be told. */
export function Judgement({ move }: { readonly move: MoveView }): JSX.Element {
  return (
    <div class="judgement">
      {move.reason !== undefined && <p>{move.reason}</p>}
      {move.findings.length > 0 && (
        <ul class="findings">
          {move.findings.map((finding, index) => (
            <li key={index} class={finding.tone}>
              {finding.words}
            </li>
          ))}
        </ul>
      )}
      {move.checks.length > 0 && (
        <>
          <h3>{words.report.checks}</h3>
          <ul class="checks">
            {move.checks.map((check) => (
              <li key={check.words}>
                <b>{check.met ? `✓ ${words.report.met}` : `× ${words.report.missed}`}</b> {check.words}
              </li>
            ))}
          </ul>
        </>
      )}
      {move.strategy && <StrategyCard strategy={move.strategy} />}
      {move.thinking !== undefined && (
        <p>
          <b>{words.report.thinking(move.answered[0]?.name ?? '…')}:</b> <q>{move.thinking}</q>
        </p>
      )}
    </div>
  )
}

function StrategyCard({ strategy }: { readonly strategy: NonNullable<MoveView['strategy']> }): JSX.Element {
  return (
    <details class="strategy">
      <summary>
        {words.report.strategy}: <b>{strategy.name}</b>
      </summary>
      <p>{strategy.is}</p>
      <p>
        <b>{words.report.when}:</b> {strategy.fits}
      </p>
      <p>
        <b>{words.report.backfires}:</b> {strategy.backfires}
      </p>
      <p class="quiet">
        <b>{words.report.evidence}:</b> {strategy.evidence}
      </p>
    </details>
  )
}
