/** What the trainee is asked about a key moment, before anything about it is told. Its lines carry no marks. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { MomentAnswer } from '../../core/model/answers.ts'
import type { KeyMomentView } from '../../core/present/report-view.ts'
import { Authored } from '../dom/authored.tsx'
import { words } from '../dom/words.ts'

interface QuestionProps {
  readonly moment: KeyMomentView
  readonly onAnswer: (answer: MomentAnswer) => void
}

export function MomentQuestion({ moment, onAnswer }: QuestionProps): JSX.Element {
  const [added, setAdded] = useState('')
  const [picked, setPicked] = useState(moment.choice)
  const answer = (event: Event): void => {
    event.preventDefault()
    onAnswer({ added: added.trim(), picked })
  }
  const options = [
    { choice: moment.choice, words: moment.said, note: words.report.same },
    ...moment.choices.map((choice) => ({ ...choice, note: undefined })),
  ]
  return (
    <form class="question-form no-print" onSubmit={answer}>
      <h5>{words.report.before}</h5>
      <label>
        {words.report.added}
        <textarea rows={2} value={added} maxLength={500} onInput={(event) => setAdded(event.currentTarget.value)} />
      </label>
      <fieldset class="picks">
        <legend>{words.report.better}</legend>
        {options.map((option) => (
          <label key={option.choice} class={`pick ${picked === option.choice ? 'chosen' : ''}`}>
            <input
              type="radio"
              name={`pick-${moment.move}`}
              checked={picked === option.choice}
              onChange={() => setPicked(option.choice)}
            />
            <span>
              <Authored>{option.words}</Authored>
              {option.note && <span class="quiet"> ({option.note})</span>}
            </span>
          </label>
        ))}
      </fieldset>
      <button class="button strong" type="submit" data-answer={moment.move}>
        {words.report.show}
      </button>
    </form>
  )
}
