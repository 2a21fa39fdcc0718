/** One move in full: what was said, what could be seen, how it fitted and was done, and the way back to it. */
import type { JSX, RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { MoveView } from '../../core/present/report-view.ts'
import { Authored } from '../dom/authored.tsx'
import { further } from '../dom/further-words.ts'
import { words } from '../dom/words.ts'
import { SignPicture } from '../dom/rating-sign.tsx'
import type { Seal } from './seal.ts'

interface MovePanelProps {
  readonly move: MoveView
  /** Place in the list of moves, and how many there are. */
  readonly at: number
  readonly of: number
  /** The one that was chosen, and not only pointed at. */
  readonly chosen: number | undefined
  readonly seal: Seal
  readonly onShow: (at: number) => void
  readonly onTryAgain: (index: number) => void
  readonly onCard: (id: string) => void
}

export function MovePanel({ move, at, of, chosen, seal, onShow, onTryAgain, onCard }: MovePanelProps): JSX.Element {
  const isSecret = seal.moves.has(move.index)
  const rating = isSecret ? undefined : move.rating
  const title = useInSight(chosen)
  return (
    <section class="card part move-panel" aria-labelledby="move-title">
      <div class="move-head">
        <h3 id="move-title" ref={title} aria-live="polite">
          {(rating || isSecret) && <SignPicture rating={rating} isSecret={isSecret} />} {words.report.move(at + 1)}
          {rating && ` · ${move.ratingWord ?? words.report.rating[rating]}`}
        </h3>
        <Turning at={at} of={of} onShow={onShow} />
      </div>
      {move.event !== undefined && <p class="quiet">{words.report.during(move.event)}</p>}
      <p>
        {move.kind === 'reading' ? words.report.reading : words.report.youSaid}:{' '}
        <b>{move.kind === 'line' ? <Authored>{move.words}</Authored> : move.words}</b>
      </p>
      {move.answered.map((answer, index) => (
        <p key={index}>
          {answer.name !== '' && <b>{answer.name}: </b>}
          <Authored>{answer.words}</Authored>
        </p>
      ))}
      {move.cues.length > 0 && (
        <p class="quiet">
          {words.report.seen}: <Authored>{move.cues.join(' ')}</Authored>
        </p>
      )}
      {move.paused && <p class="quiet">{words.report.paused}</p>}
      {isSecret ? (
        <p class="ask-first">{words.report.unanswered}</p>
      ) : (
        <Judgement move={move} isSealed={move.event !== undefined && seal.events.has(move.event)} onCard={onCard} />
      )}
      {/* What they were after can point at what blocks the talks. */}
      {seal.events.size === 0 && move.wanted !== undefined && (
        <p>
          {words.report.wanted}: <Authored>{move.wanted}</Authored>
        </p>
      )}
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

/** On a phone the panel lies below the chart: whoever taps a move there is brought to it. */
function useInSight(chosen: number | undefined): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null)
  const last = useRef(chosen)
  useEffect(() => {
    if (last.current === chosen) return
    last.current = chosen
    const top = title.current?.getBoundingClientRect().top ?? 0
    if (top > innerHeight) title.current?.scrollIntoView({ block: 'start' })
  }, [chosen])
  return title
}

function Turning({ at, of, onShow }: Pick<MovePanelProps, 'at' | 'of' | 'onShow'>): JSX.Element {
  return (
    <div class="turning no-print">
      <button class="button" type="button" aria-disabled={at === 0} onClick={() => onShow(Math.max(0, at - 1))}>
        {words.report.previous}
      </button>
      <button
        class="button"
        type="button"
        aria-disabled={at >= of - 1}
        onClick={() => onShow(Math.min(of - 1, at + 1))}
      >
        {words.report.following}
      </button>
    </div>
  )
}

interface JudgementProps {
  readonly move: MoveView
  /** An unanswered key moment lies in the same impasse: reasons and thoughts would answer it. */
  readonly isSealed?: boolean
  readonly onCard: (id: string) => void
}

/** What is known of a move once it may be told. */
export function Judgement({ move, isSealed = false, onCard }: JudgementProps): JSX.Element {
  return (
    <div class="judgement">
      {isSealed && <p class="ask-first">{words.report.reasonsLater}</p>}
      {!isSealed && move.reason !== undefined && <p class="reason">{move.reason}</p>}
      {move.findings.length > 0 && (
        <ul class="findings" aria-label={words.report.findings}>
          {move.findings.map((finding, index) => (
            <li key={index} class={finding.tone}>
              {finding.words}
            </li>
          ))}
        </ul>
      )}
      {!isSealed && <Checks move={move} />}
      {!isSealed && move.strategy && <StrategyCard strategy={move.strategy} onCard={onCard} />}
      {!isSealed && move.thinking !== undefined && (
        <p>
          <b>{words.report.thinking(move.answered[0]?.name ?? words.report.across)}:</b>{' '}
          <Authored>
            <q>{move.thinking}</q>
          </Authored>
        </p>
      )}
    </div>
  )
}

function Checks({ move }: { readonly move: MoveView }): JSX.Element | null {
  if (move.checks.length === 0) return null
  return (
    <>
      <h4 class="checks-title">{words.report.checks}</h4>
      <ul class="checks">
        {move.checks.map((check) => (
          <li key={check.words} class={check.met ? 'met' : 'missed'}>
            <b>{check.met ? `✓ ${words.report.met}` : `× ${words.report.missed}`}</b>
            <span>
              {check.words}
              {check.critical && <span class="quiet"> ({words.report.critical})</span>}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

interface StrategyCardProps extends Pick<JudgementProps, 'onCard'> {
  readonly strategy: NonNullable<MoveView['strategy']>
}

function StrategyCard({ strategy, onCard }: StrategyCardProps): JSX.Element {
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
      <p class="no-print">
        <button class="button" type="button" data-card={strategy.id} onClick={() => onCard(strategy.id)}>
          {further.debrief.strategies.card}
        </button>
      </p>
    </details>
  )
}
