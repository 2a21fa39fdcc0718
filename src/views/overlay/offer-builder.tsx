/** All issues at once: an option each, what it is worth to the trainee, the walk-away line, and how the offer is put. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Move } from '../../core/model/move.ts'
import type { Terms } from '../../core/model/offer.ts'
import type { Framing } from '../../core/model/setting.ts'
import type { OfferForm, OfferOption } from '../../core/present/overlay-view.ts'
import { words } from '../../core/present/text/words.ts'
import { Dialog } from '../dom/dialog.tsx'

interface OfferBuilderProps {
  readonly form: OfferForm
  readonly onSend: (move: Move) => void
  readonly onClose: () => void
}

export function OfferBuilder({ form, onSend, onClose }: OfferBuilderProps): JSX.Element {
  const [terms, setTerms] = useState<Terms>(() => chosenTerms(form))
  const [framing, setFraming] = useState<Framing>(form.framings[0]?.id ?? 'plain')
  const isFull = form.issues.every((issue) => terms[issue.id] !== undefined)
  return (
    <Dialog title={words.offer.title} close={words.offer.close} onClose={onClose}>
      {form.closed !== undefined && <p class="closed-offer">{form.closed}</p>}
      <div class="offer-issues">
        {form.issues.map((issue) => (
          <IssueRow
            key={issue.id}
            issue={issue}
            chosen={terms[issue.id]}
            onChoose={(option) => setTerms({ ...terms, [issue.id]: option })}
          />
        ))}
      </div>
      <Total form={form} terms={terms} isFull={isFull} />
      <Framings form={form} framing={framing} onChoose={setFraming} />
      <button
        class="button strong"
        type="button"
        data-send-offer
        disabled={!isFull || form.closed !== undefined}
        onClick={() => onSend({ kind: 'offer', terms, framing })}
      >
        {words.offer.send}
      </button>
    </Dialog>
  )
}

function chosenTerms(form: OfferForm): Terms {
  const given = form.issues.flatMap((issue) => (issue.chosen === undefined ? [] : [[issue.id, issue.chosen] as const]))
  return Object.fromEntries(given)
}

interface IssueRowProps {
  readonly issue: OfferForm['issues'][number]
  readonly chosen: string | undefined
  readonly onChoose: (option: string) => void
}

function IssueRow({ issue, chosen, onChoose }: IssueRowProps): JSX.Element {
  return (
    <fieldset class="offer-issue">
      <legend>{issue.label}</legend>
      <div class="offer-options">
        {issue.options.map((option) => (
          <label key={option.id} class={`offer-option ${chosen === option.id ? 'chosen' : ''}`}>
            <input
              type="radio"
              name={`issue-${issue.id}`}
              data-option={`${issue.id}=${option.id}`}
              checked={chosen === option.id}
              onChange={() => onChoose(option.id)}
            />
            <span class="offer-label">{option.label}</span>
            <span class="offer-worth">
              {option.worth} <span class="hidden-words">{words.offer.points}</span>
            </span>
            <Marks option={option} />
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Marks({ option }: { readonly option: OfferOption }): JSX.Element | null {
  const marks: string[] = option.marks.map((mark) => words.offer[mark])
  if (option.redLine) marks.push(words.offer.redLine)
  if (marks.length === 0) return null
  return <span class="offer-marks">{marks.join(' · ')}</span>
}

interface TotalProps {
  readonly form: OfferForm
  readonly terms: Terms
  readonly isFull: boolean
}

function Total({ form, terms, isFull }: TotalProps): JSX.Element {
  const total = form.issues.reduce(
    (sum, issue) => sum + (issue.options.find((option) => option.id === terms[issue.id])?.worth ?? 0),
    0,
  )
  const isBelow = total < form.walkAwayLine
  return (
    <div class="offer-total" aria-live="polite">
      <p>
        <b>{words.offer.total}: </b>
        <strong>{total}</strong> {words.offer.points}
      </p>
      <div class={`scale ${isBelow ? 'below' : ''}`} aria-hidden="true">
        <span class="scale-fill" style={{ inlineSize: `${total}%` }} />
        <span class="scale-mark" style={{ insetInlineStart: `${form.walkAwayLine}%` }} />
        <span class="scale-mark target" style={{ insetInlineStart: `${form.target}%` }} />
      </div>
      <p class="quiet">
        {words.offer.line} {form.walkAwayLine} · {words.offer.target} {form.target}
      </p>
      {!isFull && <p class="warn">{words.offer.missing}</p>}
      {isFull && isBelow && <p class="warn">{words.offer.below}</p>}
    </div>
  )
}

interface FramingsProps {
  readonly form: OfferForm
  readonly framing: Framing
  readonly onChoose: (framing: Framing) => void
}

function Framings({ form, framing, onChoose }: FramingsProps): JSX.Element {
  return (
    <fieldset>
      <legend>{words.offer.put}</legend>
      <div class="framings">
        {form.framings.map((each) => (
          <label key={each.id} class={`framing ${framing === each.id ? 'chosen' : ''}`}>
            <input
              type="radio"
              name="framing"
              data-framing={each.id}
              checked={framing === each.id}
              onChange={() => onChoose(each.id)}
            />
            <span>{each.words}</span>
            <span class="quiet">{each.note}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
