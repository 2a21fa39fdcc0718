/** Key moments, one at a time: first the trainee says what was missing and what they would say now, then the page tells. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Answers, MomentAnswer } from '../../core/model/answers.ts'
import type { KeyMomentView, ReportView } from '../../core/present/report-view.ts'
import { Authored } from '../dom/authored.tsx'
import { words } from '../dom/words.ts'
import { MomentQuestion } from './moment-question.tsx'
import { Judgement } from './move-panel.tsx'
import { SignPicture } from '../dom/rating-sign.tsx'

interface MomentsProps {
  readonly view: ReportView
  readonly answers: Answers
  readonly onAnswer: (move: number, answer: MomentAnswer) => void
  readonly onTryAgain: (index: number) => void
  readonly onCard: (id: string) => void
}

export function Moments({ view, answers, onAnswer, onTryAgain, onCard }: MomentsProps): JSX.Element | null {
  const [at, setAt] = useState(0)
  const count = view.moments.length
  if (count === 0) return null
  return (
    <section class="card part moments" aria-labelledby="moments-title">
      <div class="move-head">
        <h3 id="moments-title">{words.report.moments}</h3>
        {count > 1 && <Steps moments={view.moments} answers={answers} at={at} onStep={setAt} />}
      </div>
      {view.moments.map((moment, each) => (
        <article key={moment.move} class="moment" hidden={each !== at}>
          <h4>{moment.title}</h4>
          <p class="situation">
            <Authored>{moment.situation}</Authored>
          </p>
          <p>
            {words.report.youSaid}:{' '}
            <b>
              <Authored>{moment.said}</Authored>
            </b>
          </p>
          <MomentTalk
            {...{ view, moment, onTryAgain, onCard }}
            answer={answerTo(answers, moment)}
            onAnswer={(given) => onAnswer(moment.move, given)}
            {...(each + 1 < count && { onNext: () => setAt(each + 1) })}
          />
        </article>
      ))}
    </section>
  )
}

/** Whoever would rather be told has said nothing. */
function answerTo({ moments, isTold }: Answers, { move }: KeyMomentView): MomentAnswer | undefined {
  return moments[move] ?? (isTold ? { added: '', picked: '' } : undefined)
}

interface StepsProps {
  readonly moments: readonly KeyMomentView[]
  readonly answers: MomentsProps['answers']
  readonly at: number
  readonly onStep: (at: number) => void
}

function Steps({ moments, answers, at, onStep }: StepsProps): JSX.Element {
  return (
    <ol class="steps no-print">
      {moments.map((moment, each) => (
        <li key={moment.move}>
          <button
            class={`step ${answerTo(answers, moment) ? 'answered' : ''}`}
            type="button"
            aria-label={words.report.momentOf(each + 1, moments.length)}
            {...(each === at && { 'aria-current': 'step' as const })}
            onClick={() => onStep(each)}
          >
            {each + 1}
          </button>
        </li>
      ))}
    </ol>
  )
}

interface TalkProps {
  readonly view: ReportView
  readonly moment: KeyMomentView
  readonly answer: MomentAnswer | undefined
  readonly onAnswer: (answer: MomentAnswer) => void
  readonly onTryAgain: (index: number) => void
  readonly onCard: (id: string) => void
  readonly onNext?: () => void
}

function MomentTalk({ view, moment, answer, onAnswer, onTryAgain, onCard, onNext }: TalkProps): JSX.Element {
  if (!answer) return <MomentQuestion moment={moment} onAnswer={onAnswer} />
  return (
    <div class="told">
      <Told {...{ view, moment, answer, onCard }} />
      <div class="told-buttons no-print">
        <button
          class="button strong"
          type="button"
          data-try-again={moment.move}
          onClick={() => onTryAgain(moment.move)}
        >
          {words.report.again}
        </button>
        {onNext && (
          <button class="button" type="button" data-next-moment onClick={onNext}>
            {words.report.nextMoment}
          </button>
        )}
      </div>
    </div>
  )
}

/** Takes the focus of the button that has gone with the question. */
function keepFocus(heading: HTMLElement | null): void {
  if (heading && document.activeElement === document.body) heading.focus({ preventScroll: true })
}

interface ToldProps extends Pick<TalkProps, 'view' | 'moment' | 'onCard'> {
  readonly answer: MomentAnswer
}

function Told({ view, moment, answer, onCard }: ToldProps): JSX.Element {
  const move = view.moves.find((each) => each.index === moment.move)
  const rating = move?.rating
  const picked = [...moment.choices, { choice: moment.choice, words: moment.said }].find(
    ({ choice }) => choice === answer.picked,
  )?.words
  return (
    <>
      <h5 tabIndex={-1} ref={keepFocus}>
        {rating && <SignPicture rating={rating} isSecret={false} />}{' '}
        {rating ? (move.ratingWord ?? words.report.rating[rating]) : words.report.told}
      </h5>
      {answer.added !== '' && (
        <p>
          {words.report.yourAnswer}: <q>{answer.added}</q>
        </p>
      )}
      {picked !== undefined && (
        <p>
          {words.report.youPicked}:{' '}
          <Authored>
            <q>{picked}</q>
          </Authored>
        </p>
      )}
      {move && <Judgement move={move} onCard={onCard} />}
    </>
  )
}
