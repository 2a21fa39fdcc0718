/** Where the trainee draws their walk-away line and their target, by number or by slider, before the talks begin. */
import type { JSX, TargetedEvent } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Move } from '../../core/model/move.ts'
import type { PrepareView } from '../../core/present/overlay-view.ts'
import { words } from '../dom/words.ts'

interface PlanProps {
  readonly view: PrepareView
  readonly onMove: (move: Move) => void
}

/** How far above the line a target begins; a suggestion, to be moved. */
const FIRST_STEP = 14

export function Plan({ view, onMove }: PlanProps): JSX.Element {
  const id = useId()
  const [limit, setLimit] = useState(view.limit)
  const [target, setTarget] = useState(Math.min(100, view.limit + FIRST_STEP))
  const isFine = target >= limit && limit >= 0 && target <= 100
  const start = (event: Event): void => {
    event.preventDefault()
    if (isFine) onMove({ kind: 'prepare', target, limit })
  }
  return (
    <section class="sheet plan" aria-labelledby={id}>
      <h2 id={id}>{words.prepare.plan}</h2>
      <form class="lines-form" onSubmit={start}>
        <Ruler limit={limit} target={target} />
        <Points
          label={words.prepare.limit}
          gloss={`${words.prepare.limitGloss} ${words.prepare.lineHint(view.limit)}`}
          value={limit}
          onInput={setLimit}
        />
        <Points label={words.prepare.target} gloss={words.prepare.targetGloss} value={target} onInput={setTarget} />
        <p class="warn" role="status">
          {isFine ? '' : words.prepare.order}
        </p>
        <button class="button strong" type="submit" data-start disabled={!isFine}>
          {words.prepare.start}
        </button>
      </form>
    </section>
  )
}

/** A picture of the two numbers beside it. */
function Ruler({ limit, target }: { readonly limit: number; readonly target: number }): JSX.Element {
  const at = (value: number): string => `${Math.max(0, Math.min(100, value))}%`
  return (
    <div class="ruler" aria-hidden="true">
      <span class="ruler-below" style={{ inlineSize: at(limit) }} />
      <span
        class="ruler-between"
        style={{ insetInlineStart: at(limit), inlineSize: at(Math.max(0, target - limit)) }}
      />
      <span class="ruler-mark" style={{ insetInlineStart: at(limit) }} />
      <span class="ruler-mark target" style={{ insetInlineStart: at(target) }} />
    </div>
  )
}

interface PointsProps {
  readonly label: string
  readonly gloss: string
  readonly value: number
  readonly onInput: (value: number) => void
}

function Points({ label, gloss, value, onInput }: PointsProps): JSX.Element {
  const id = useId()
  const enter = (event: TargetedEvent<HTMLInputElement>): void => onInput(Math.round(Number(event.currentTarget.value)))
  return (
    <div class="plan-line">
      <label class="points">
        <b>{label}</b>
        <input
          type="number"
          inputMode="numeric"
          min="0"
          max="100"
          step="1"
          value={value}
          aria-describedby={id}
          onInput={enter}
        />
      </label>
      <input
        class="plan-slider"
        type="range"
        min="0"
        max="100"
        step="1"
        value={value}
        aria-label={words.prepare.slide(label)}
        onInput={enter}
      />
      <p id={id} class="quiet">
        {gloss}
      </p>
    </div>
  )
}
