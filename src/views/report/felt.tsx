/** How the other side would rate it: first the trainee's guess, and only then theirs beside it. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Guess } from '../../core/model/answers.ts'
import type { ReportView } from '../../core/present/report-view.ts'
import { further } from '../dom/further-words.ts'

const MIDDLE = 4
const SCALE = [1, 2, 3, 4, 5, 6, 7] as const

interface GuessProps {
  readonly felt: ReportView['felt']
  readonly guess: Guess | undefined
  readonly onGuess: (guess: Guess) => void
}

export function GuessForm({ felt, guess, onGuess }: GuessProps): JSX.Element {
  const [stated, setStated] = useState<Guess>(
    guess ?? { outcome: MIDDLE, self: MIDDLE, process: MIDDLE, relationship: MIDDLE },
  )
  if (guess)
    return (
      <p class="card part guess-given">
        {further.debrief.guess.given}{' '}
        {felt.rows.map(({ id }) => `${further.debrief.guess.ask[id]}: ${guess[id]}`).join(' · ')}
      </p>
    )
  return (
    <form
      class="card part guess no-print"
      aria-labelledby="guess-title"
      onSubmit={(event) => {
        event.preventDefault()
        onGuess(stated)
      }}
    >
      <h3 id="guess-title">{further.debrief.guess.title(felt.name)}</h3>
      <p class="quiet">{further.debrief.guess.note}</p>
      <div class="guess-rows">
        {felt.rows.map(({ id }) => (
          <fieldset key={id}>
            <legend>{further.debrief.guess.ask[id]}</legend>
            <span class="guess-scale">
              {SCALE.map((score) => (
                <label key={score} class={`guess-mark ${stated[id] === score ? 'chosen' : ''}`}>
                  <input
                    type="radio"
                    name={`guess-${id}`}
                    checked={stated[id] === score}
                    onChange={() => setStated({ ...stated, [id]: score })}
                  />
                  <span>{score}</span>
                </label>
              ))}
            </span>
          </fieldset>
        ))}
      </div>
      <button class="button strong" type="submit" data-guess>
        {further.debrief.guess.give}
      </button>
    </form>
  )
}

/** Their rating beside the guess, as a table with a bar in each row. */
export function Felt({ felt, guess }: Omit<GuessProps, 'onGuess'>): JSX.Element {
  const gap = guess && felt.rows.reduce((sum, { id, score }) => sum + Math.abs(score - guess[id]), 0) / felt.rows.length
  return (
    <section class="card part" aria-labelledby="felt-title">
      <h3 id="felt-title">{further.debrief.guess.title(felt.name)}</h3>
      <p>{gap === undefined ? further.debrief.guess.none : further.debrief.guess.close(gap)}</p>
      <table class="felt">
        <thead>
          <tr>
            <th scope="col">{further.debrief.guess.table.about}</th>
            {guess && <th scope="col">{further.debrief.guess.table.yours}</th>}
            <th scope="col">{further.debrief.guess.theirs(felt.name)}</th>
          </tr>
        </thead>
        <tbody>
          {felt.rows.map(({ id, label, score, sentence }) => (
            <tr key={id}>
              <th scope="row">
                {label}
                <span class="felt-line" aria-hidden="true">
                  {guess && <i class="felt-yours" style={{ insetInlineStart: place(guess[id]) }} />}
                  <i class="felt-theirs" style={{ insetInlineStart: place(score) }} />
                </span>
                <span class="quiet">{sentence}</span>
              </th>
              {guess && <td>{guess[id]}</td>}
              <td>
                <b>{score}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function place(score: number): string {
  return `${((score - 1) / 6) * 100}%`
}
