/** All issues at once: an option each, what it is worth to the trainee, and how the offer is put. Weighs nothing but their points. */
import type { JSX } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { Move } from '../../core/model/move.ts'
import type { Terms } from '../../core/model/offer.ts'
import type { Framing } from '../../core/model/setting.ts'
import type { OfferForm, OfferOption } from '../../core/present/overlay-view.ts'
import { words } from '../dom/words.ts'
import { Dialog } from '../dom/dialog.tsx'
import { Authored } from '../dom/authored.tsx'
import { isAlike, OfferBeside } from './offer-beside.tsx'
import { OfferTotal } from './offer-total.tsx'

interface OfferBuilderProps {
  readonly form: OfferForm
  readonly onSend: (move: Move) => void
  readonly onClose: () => void
}

export function OfferBuilder({ form, onSend, onClose }: OfferBuilderProps): JSX.Element {
  const [terms, setTerms] = useState<Terms>(() => chosenTerms(form))
  const [framing, setFraming] = useState<Framing>(form.framings[0]?.id ?? 'plain')
  const [beside, setBeside] = useState<readonly Terms[]>([])
  const send = (): void => onSend({ kind: 'offer', terms, framing, ...(beside.length > 0 && { beside }) })
  const total = <OfferTotal form={form} terms={terms} blocked={isAlike(terms, beside)} onSend={send} />
  return (
    <Dialog title={words.offer.title} close={words.offer.close} size="wide" onClose={onClose} foot={total}>
      {form.closed !== undefined && <p class="closed-offer">{form.closed}</p>}
      <div class="offer-both">
        <div class="offer-issues">
          {form.issues.map((issue) => (
            <IssueRow
              key={issue.id}
              issue={issue}
              chosen={terms[issue.id]}
              onChoose={(option) => setTerms({ ...terms, [issue.id]: option })}
            />
          ))}
          <OfferBeside form={form} terms={terms} beside={beside} onChange={setBeside} />
        </div>
        <Framings form={form} framing={framing} onChoose={setFraming} />
      </div>
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
  const id = useId()
  return (
    <div class="offer-issue" role="radiogroup" aria-labelledby={id}>
      <h3 id={id}>
        <Authored>{issue.label}</Authored>
      </h3>
      <div class="offer-options">
        {issue.options.map((option) => (
          <label
            key={option.id}
            class={`offer-option ${chosen === option.id ? 'chosen' : ''} ${option.redLine ? 'red-line' : ''}`}
          >
            <input
              type="radio"
              name={`issue-${issue.id}`}
              data-option={`${issue.id}=${option.id}`}
              checked={chosen === option.id}
              onChange={() => onChoose(option.id)}
            />
            <span class="offer-label">
              <Authored>{option.label}</Authored>
            </span>
            <span class="offer-worth">
              {option.worth} <span class="hidden-words">{words.offer.points}</span>
            </span>
            <Marks option={option} />
          </label>
        ))}
      </div>
    </div>
  )
}

function Marks({ option }: { readonly option: OfferOption }): JSX.Element | null {
  if (option.marks.length === 0 && !option.redLine) return null
  return (
    <span class="offer-marks">
      {option.marks.map((mark) => (
        <span key={mark} class={`offer-mark ${mark}`}>
          {words.offer[mark]}
        </span>
      ))}
      {option.redLine && <span class="offer-mark red">{words.offer.redLine}</span>}
    </span>
  )
}

interface FramingsProps {
  readonly form: OfferForm
  readonly framing: Framing
  readonly onChoose: (framing: Framing) => void
}

function Framings({ form, framing, onChoose }: FramingsProps): JSX.Element {
  const id = useId()
  return (
    <div class="framings" role="radiogroup" aria-labelledby={id}>
      <h3 id={id}>{words.offer.put}</h3>
      {form.framings.map((each) => (
        <label key={each.id} class={`framing ${framing === each.id ? 'chosen' : ''}`}>
          <input
            type="radio"
            name="framing"
            data-framing={each.id}
            checked={framing === each.id}
            onChange={() => onChoose(each.id)}
          />
          <span class="framing-words">{each.words}</span>
          <span class="quiet">{each.note}</span>
        </label>
      ))}
    </div>
  )
}
