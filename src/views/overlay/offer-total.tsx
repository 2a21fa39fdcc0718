/** What the offer in hand is worth to the trainee, against their walk-away line and target, and the button that sends it. */
import type { JSX } from 'preact'
import type { Terms } from '../../core/model/offer.ts'
import type { OfferForm } from '../../core/present/overlay-view.ts'
import { words } from '../dom/words.ts'

interface OfferTotalProps {
  readonly form: OfferForm
  readonly terms: Terms
  /** It cannot be sent for a reason that is said elsewhere. */
  readonly blocked: boolean
  readonly onSend: () => void
}

export function OfferTotal({ form, terms, blocked, onSend }: OfferTotalProps): JSX.Element {
  const options = chosenOptions(form, terms)
  const missing = form.issues.length - options.length
  const total = options.reduce((sum, option) => sum + option.worth, 0)
  const isBelow = missing === 0 && total < form.walkAwayLine
  const isOpen = missing === 0 && form.closed === undefined && !blocked
  return (
    <div class="offer-total">
      <div class="offer-sum">
        <p>
          {words.offer.total} <strong>{total}</strong>
        </p>
        <p class={isBelow ? 'warn' : 'quiet'} role="status">
          {missing > 0 ? words.offer.missing(missing) : words.offer.standing(total - form.walkAwayLine)}
          {options.some((option) => option.redLine) && <b class="warn"> {words.offer.crossing}</b>}
        </p>
      </div>
      <Scale form={form} total={total} isBelow={isBelow} />
      <button class="button strong" type="button" data-send-offer disabled={!isOpen} onClick={onSend}>
        {words.offer.send}
      </button>
    </div>
  )
}

function chosenOptions(form: OfferForm, terms: Terms): OfferForm['issues'][number]['options'] {
  return form.issues.flatMap((issue) => issue.options.filter((option) => option.id === terms[issue.id]))
}

interface ScaleProps {
  readonly form: OfferForm
  readonly total: number
  readonly isBelow: boolean
}

/** From nothing to the best of everything that can be chosen now. */
function Scale({ form, total, isBelow }: ScaleProps): JSX.Element {
  const best = form.issues.reduce((sum, issue) => sum + Math.max(0, ...issue.options.map(({ worth }) => worth)), 0)
  const most = Math.max(best, form.target, form.walkAwayLine, 1)
  const at = (value: number): string => `${(100 * value) / most}%`
  return (
    <div class="scale-place">
      <div class={`scale ${isBelow ? 'below' : ''}`} aria-hidden="true">
        <span class="scale-fill" style={{ inlineSize: at(total) }} />
        <span class="scale-mark" style={{ insetInlineStart: at(form.walkAwayLine) }} />
        <span class="scale-mark target" style={{ insetInlineStart: at(form.target) }} />
      </div>
      <p class="scale-words">
        <span class="scale-word">
          {words.offer.line} {form.walkAwayLine}
        </span>
        <span class="scale-word target">
          {words.offer.target} {form.target}
        </span>
      </p>
    </div>
  )
}
