/** Packages put side by side with the one in hand: up to two, each to be taken away again. */
import type { JSX } from 'preact'
import type { Terms } from '../../core/model/offer.ts'
import type { OfferForm } from '../../core/present/overlay-view.ts'
import { Authored } from '../dom/authored.tsx'
import { words } from '../dom/words.ts'

const MOST_BESIDE = 2

interface OfferBesideProps {
  readonly form: OfferForm
  readonly terms: Terms
  readonly beside: readonly Terms[]
  readonly onChange: (beside: readonly Terms[]) => void
}

export function OfferBeside({ form, terms, beside, onChange }: OfferBesideProps): JSX.Element {
  const isFull = form.issues.every(({ id }) => terms[id] !== undefined)
  const mayAdd = isFull && beside.length < MOST_BESIDE && !isAlike(terms, beside)
  return (
    <section class="offer-beside">
      <ul>
        {beside.map((each, index) => (
          <li key={index}>
            <span>
              <b>{words.offer.beside(index + 1, worthOf(form, each))}</b>:{' '}
              <Authored>{labelsOf(form, each).join(' · ')}</Authored>
            </span>
            <button class="button" type="button" onClick={() => onChange(beside.filter((_, i) => i !== index))}>
              {words.offer.takeAway}
              <span class="hidden-words"> {words.offer.beside(index + 1, worthOf(form, each))}</span>
            </button>
          </li>
        ))}
      </ul>
      {isAlike(terms, beside) && <p class="warn">{words.offer.alike}</p>}
      {beside.length < MOST_BESIDE && (
        <p class="offer-another">
          <button class="button" type="button" disabled={!mayAdd} onClick={() => onChange([...beside, terms])}>
            {words.offer.another}
          </button>
          <span class="quiet small">{words.offer.anotherNote}</span>
        </p>
      )}
    </section>
  )
}

/** Whether the package in hand says the same as one beside it. */
export function isAlike(terms: Terms, beside: readonly Terms[]): boolean {
  return beside.some((each) => Object.entries(each).every(([issue, option]) => terms[issue] === option))
}

function chosen(form: OfferForm, terms: Terms): OfferForm['issues'][number]['options'] {
  return form.issues.flatMap(({ id, options }) => options.filter((option) => option.id === terms[id]))
}

function worthOf(form: OfferForm, terms: Terms): number {
  return chosen(form, terms).reduce((sum, { worth }) => sum + worth, 0)
}

function labelsOf(form: OfferForm, terms: Terms): string[] {
  return chosen(form, terms).map(({ label }) => label)
}
