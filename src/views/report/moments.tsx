/** Key moments, one at a time: first the trainee says what was missing and what they would say now, then the page tells. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { KeyMomentView, ReportView } from '../../core/present/report-view.ts'
import { words } from '../../core/present/text/words.ts'
import { Judgement } from './move-panel.tsx'
import { RatingBadge } from './rating-sign.tsx'

export interface Answer {
  readonly added: string
  readonly picked: string
}

interface MomentsProps {
  readonly view: ReportView
  readonly answers: Readonly<Record<number, Answer>>
  readonly onAnswer: (move: number, answer: Answer) => void
  readonly onTryAgain: (index: number) => void
}

export function Moments({ view, answers, onAnswer, onTryAgain }: MomentsProps): JSX.Element | null {
  if (view.moments.length === 0) return null
  return (
    <section class="card part" aria-labelledby="moments-title">
      <h2 id="moments-title">{words.report.moments}</h2>
      {view.moments.map((moment, at) => {
        const answer = answers[moment.move]
        return (
          <article key={moment.move} class="moment">
            <p class="quiet">{words.report.momentOf(at + 1, view.moments.length)}</p>
            <h3>{moment.title}</h3>
            <p>{moment.situation}</p>
            <p>
              {words.report.youSaid}: <b>{moment.said}</b>
            </p>
            {answer ? (
              <Told view={view} moment={moment} answer={answer} onTryAgain={onTryAgain} />
            ) : (
              <Question moment={moment} onAnswer={(given) => onAnswer(moment.move, given)} />
            )}
          </article>
        )
      })}
    </section>
  )
}

interface QuestionProps {
  readonly moment: KeyMomentView
  readonly onAnswer: (answer: Answer) => void
}

function Question({ moment, onAnswer }: QuestionProps): JSX.Element {
  const [added, setAdded] = useState('')
  const [picked, setPicked] = useState('')
  const answer = (event: Event): void => {
    event.preventDefault()
    onAnswer({ added, picked: picked === '' ? moment.said : picked })
  }
  return (
    <form class="question-form no-print" onSubmit={answer}>
      <h4>{words.report.before}</h4>
      <label>
        {words.report.added}
        <textarea rows={2} value={added} maxLength={500} onInput={(event) => setAdded(event.currentTarget.value)} />
      </label>
      <fieldset>
        <legend>{words.report.better}</legend>
        <label class="check">
          <input type="radio" name={`pick-${moment.move}`} checked={picked === ''} onChange={() => setPicked('')} />{' '}
          {words.report.same}
        </label>
        {moment.choices.map((choice) => (
          <label key={choice.choice} class="check">
            <input
              type="radio"
              name={`pick-${moment.move}`}
              checked={picked === choice.words}
              onChange={() => setPicked(choice.words)}
            />{' '}
            {choice.words}
          </label>
        ))}
      </fieldset>
      <button class="button strong" type="submit" data-answer={moment.move}>
        {words.report.show}
      </button>
    </form>
  )
}

interface ToldProps {
  readonly view: ReportView
  readonly moment: KeyMomentView
  readonly answer: Answer
  readonly onTryAgain: (index: number) => void
}

function Told({ view, moment, answer, onTryAgain }: ToldProps): JSX.Element {
  const move = view.moves.find((each) => each.index === moment.move)
  return (
    <div class="told">
      {answer.added !== '' && (
        <p>
          {words.report.yourAnswer}: <q>{answer.added}</q>
        </p>
      )}
      <p>
        {words.report.youPicked}: <q>{answer.picked}</q>
      </p>
      {move?.rating && (
        <h4>
          <RatingBadge rating={move.rating} /> {move.ratingWord ?? words.report.rating[move.rating]}
        </h4>
      )}
      {move && <Judgement move={move} />}
      <button
        class="button strong no-print"
        type="button"
        data-try-again={moment.move}
        onClick={() => onTryAgain(moment.move)}
      >
        {words.report.again}
      </button>
    </div>
  )
}
