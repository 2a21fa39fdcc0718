/**
 * The talk after. Shows a report and asks before it tells: what is known of a key moment stays out of the page until the
 * trainee has answered it. Computes nothing about the game.
 */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Answers } from '../../core/model/answers.ts'
import type { ReportView } from '../../core/present/report-view.ts'
import type { CalibrationView } from '../../core/present/study-view.ts'
import { Authored } from '../dom/authored.tsx'
import { further } from '../dom/further-words.ts'
import { words } from '../dom/words.ts'
import { Attempts, Branched, type AttemptsProps } from './attempts.tsx'
import { Chapter, ChapterList } from './chapters.tsx'
import { Course } from './course.tsx'
import { Deals } from './deals.tsx'
import { Exits } from './exits.tsx'
import { SignPicture } from '../dom/rating-sign.tsx'
import { Felt, GuessForm } from './felt.tsx'
import { HandIn, type HandInProps } from './hand-in.tsx'
import { Measures } from './measures.tsx'
import { Moments } from './moments.tsx'
import { MovePanel } from './move-panel.tsx'
import { OwnWords } from './own-words.tsx'
import { Quadrant } from './quadrant.tsx'
import { sealOf, type Seal } from './seal.ts'
import { Believed, Hidden, Interests, Readings } from './truths.tsx'

export interface DebriefProps extends AttemptsProps, HandInProps {
  readonly view: ReportView
  readonly answers: Answers
  readonly onAnswer: (more: Partial<Answers>) => void
  readonly onTryAgain: (index: number) => void
  readonly onPlayAgain: () => void
  /** The other truth of the same scenario. */
  readonly onAnotherDay: () => void
  /** The same case as the documented strategies would play it. */
  readonly onExample: () => void
  readonly onLibrary: () => void
  /** The card of a strategy, or the whole handbook. */
  readonly onCard: (id?: string) => void
  /** Over all sessions; comes later than the rest. */
  readonly calibration?: CalibrationView | undefined
  /** A related scenario that was already played. */
  readonly pair?: { readonly id: string; readonly ask: string; readonly about: string } | undefined
}

interface PartProps extends DebriefProps {
  readonly seal: Seal
}

export function Debrief(props: DebriefProps): JSX.Element {
  const seal = sealOf(props.view, props.answers)
  const isOpen = seal.open === 0
  return (
    <main class="debrief">
      <Head {...props} />
      <Branched {...props} />
      <ChapterList isOpen={isOpen} />
      <Chapter id="cool">
        <section class="card part">
          <Question {...props} id="cool-down" {...further.debrief.questions['cool-down']} />
        </section>
      </Chapter>
      <Happened {...props} seal={seal} />
      <Thought {...props} />
      <Chapter id="true">
        {isOpen ? <WasTrue {...props} /> : <Sealed count={seal.open} onOpen={() => props.onAnswer({ isTold: true })} />}
      </Chapter>
      {isOpen && <Lessons {...props} />}
    </main>
  )
}

interface QuestionProps extends Pick<DebriefProps, 'answers' | 'onAnswer'> {
  readonly id: keyof typeof further.debrief.questions
  readonly ask: string
  readonly note: string
}

function Question({ answers, onAnswer, id, ask, note }: QuestionProps): JSX.Element {
  return (
    <OwnWords
      name={id}
      ask={ask}
      note={note}
      value={answers.words[id] ?? ''}
      onChange={(said) => onAnswer({ words: { [id]: said } })}
    />
  )
}

function Head({ view, onPlayAgain, onLibrary, onExport }: DebriefProps): JSX.Element {
  return (
    <header class="debrief-head">
      <div>
        <p class="quiet">{words.report.of(view.scenario)}</p>
        <h1>{view.headline}</h1>
      </div>
      <nav class="head-tools no-print" aria-label={words.report.next}>
        <button class="button" type="button" onClick={() => print()}>
          {words.report.print}
        </button>
        <button class="button" type="button" onClick={onExport}>
          {words.report.export}
        </button>
        <button class="button" type="button" onClick={onLibrary}>
          {words.report.library}
        </button>
        <button class="button strong" type="button" onClick={onPlayAgain}>
          {words.report.playAgain}
        </button>
      </nav>
    </header>
  )
}

/** The ending and the course of the talks, told without saying what was right. */
function Happened({ view, seal, onTryAgain, onCard }: PartProps): JSX.Element {
  const [chosen, setChosen] = useState<number | undefined>(undefined)
  const [pointed, setPointed] = useState<number | undefined>(undefined)
  const shown = pointed ?? chosen ?? firstOfInterest(view, seal.moves)
  const move = view.moves[shown]
  const { ending } = view
  return (
    <Chapter id="happened">
      <section class="card part ending-told" aria-labelledby="happened-title">
        <h3 id="happened-title">
          <Authored>{ending.title}</Authored>
        </h3>
        <p>
          <Authored>{ending.happened}</Authored>
        </p>
        <p>
          <b>{words.ending.later}.</b> <Authored>{ending.later}</Authored>
        </p>
      </section>
      <div class="debrief-columns">
        <Course view={view} secret={seal.moves} shown={shown} onShow={setChosen} onPoint={setPointed} />
        {move && (
          <MovePanel
            move={move}
            at={shown}
            chosen={chosen}
            of={view.moves.length}
            seal={seal}
            onShow={setChosen}
            onTryAgain={onTryAgain}
            onCard={onCard}
          />
        )}
      </div>
    </Chapter>
  )
}

/** The first move whose rating may be seen, because that is what one looks for; else the first of all. */
function firstOfInterest({ moves }: ReportView, secret: ReadonlySet<number>): number {
  return Math.max(
    0,
    moves.findIndex((move) => move.rating !== undefined && !secret.has(move.index)),
  )
}

function Thought(props: DebriefProps): JSX.Element {
  const { view, answers, onAnswer, onTryAgain, onCard } = props
  const known = further.debrief.questions['how-known'][view.ending.kind ?? 'deadlock']
  return (
    <Chapter id="thought">
      <Moments
        view={view}
        answers={answers}
        onAnswer={(index, answer) => onAnswer({ moments: { [index]: answer } })}
        onTryAgain={onTryAgain}
        onCard={onCard}
      />
      <div class="debrief-halves">
        <section class="card part">
          <Question {...props} id="first-sign" {...further.debrief.questions['first-sign']} />
          <Question {...props} id="how-known" {...known} />
        </section>
        <Believed view={view} />
        {(answers.guess ?? !answers.isTold) && (
          <GuessForm felt={view.felt} guess={answers.guess} onGuess={(guess) => onAnswer({ guess })} />
        )}
      </div>
    </Chapter>
  )
}

function WasTrue({ view, answers, calibration }: DebriefProps): JSX.Element {
  return (
    <>
      <Measures view={view} />
      <div class="debrief-columns">
        <div class="debrief-column">
          <Hidden view={view} />
          <Readings view={view} calibration={calibration} />
          <Exits view={view} />
          <Interests view={view} />
        </div>
        <div class="debrief-column">
          <Deals view={view} />
          <Quadrant view={view} />
          <Felt felt={view.felt} guess={answers.guess} />
        </div>
      </div>
    </>
  )
}

function Lessons(props: DebriefProps): JSX.Element {
  return (
    <>
      <Chapter id="principle">
        <Strategies {...props} />
        <section class="card part">
          <Question {...props} id="principle" {...further.debrief.questions.principle} />
          {props.pair && <PairQuestion {...props} pair={props.pair} />}
        </section>
      </Chapter>
      <Chapter id="next">
        <section class="card part">
          <Question {...props} id="next-time" {...further.debrief.questions['next-time']} />
        </section>
        <Attempts {...props} />
        <section class="card part no-print" aria-labelledby="example">
          <h3 id="example">{further.debrief.example.title}</h3>
          <p>{further.debrief.example.words}</p>
          <button class="button" type="button" data-example onClick={props.onExample}>
            {further.debrief.example.go}
          </button>
        </section>
        <HandIn {...props} />
        <section class="card part" aria-labelledby="another-day">
          <h3 id="another-day">{further.debrief.anotherDay.title}</h3>
          <p>{further.debrief.anotherDay.words}</p>
          <button class="button no-print" type="button" data-another-day onClick={props.onAnotherDay}>
            {further.debrief.anotherDay.go}
          </button>
        </section>
      </Chapter>
    </>
  )
}

/** Every strategy that was used at an impasse, with how it fitted and the way to its card. */
function Strategies({ view, onCard }: DebriefProps): JSX.Element {
  const rated = view.moves.filter(({ rating, strategy }) => rating && strategy)
  const firsts = rated.filter(
    ({ strategy }, at) => rated.findIndex((other) => other.strategy?.id === strategy?.id) === at,
  )
  return (
    <section class="card part" aria-labelledby="strategies-title">
      <h3 id="strategies-title">{further.debrief.strategies.title}</h3>
      <ul class="met-strategies">
        {firsts.map(({ strategy }) => (
          <li key={strategy?.id}>
            <button class="button" type="button" onClick={() => onCard(strategy?.id)}>
              {rated
                .filter((other) => other.strategy?.id === strategy?.id)
                .map((other) => (
                  <SignPicture key={other.index} rating={other.rating} isSecret={false} />
                ))}
              {strategy?.name}
            </button>
          </li>
        ))}
        <li>
          <button class="button no-print" type="button" data-handbook onClick={() => onCard()}>
            {further.debrief.strategies.handbook}
          </button>
        </li>
      </ul>
    </section>
  )
}

/** Two cases side by side, in the trainee's own words. */
function PairQuestion({
  answers,
  onAnswer,
  pair,
}: Pick<DebriefProps, 'answers' | 'onAnswer'> & { readonly pair: NonNullable<DebriefProps['pair']> }): JSX.Element {
  return (
    <OwnWords
      name="pair"
      ask={pair.ask}
      note={further.debrief.pair.note(pair.about)}
      value={answers.pairs[pair.id] ?? ''}
      onChange={(said) => onAnswer({ pairs: { [pair.id]: said } })}
    />
  )
}

function Sealed({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }): JSX.Element {
  return (
    <section class="part sealed no-print" aria-labelledby="sealed-title">
      <h3 id="sealed-title">{words.report.sealed}</h3>
      <p>{words.report.sealedWhy(count)}</p>
      <button class="button" type="button" data-unseal onClick={onOpen}>
        {words.report.unseal}
      </button>
    </section>
  )
}
