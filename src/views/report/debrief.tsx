/**
 * The talk after. Shows a report and asks before it tells: what is known of a key moment stays out of the page until the
 * trainee has answered it. Computes nothing about the game.
 */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { ReportView } from '../../core/present/report-view.ts'
import { words } from '../../core/present/text/words.ts'
import { Course } from './course.tsx'
import { Deals } from './deals.tsx'
import { Measures } from './measures.tsx'
import { Moments, type Answer } from './moments.tsx'
import { MovePanel } from './move-panel.tsx'
import { sealOf } from './seal.ts'
import { Hidden, Interests, Readings } from './truths.tsx'

export interface DebriefProps {
  readonly view: ReportView
  readonly onTryAgain: (index: number) => void
  readonly onPlayAgain: () => void
  readonly onLibrary: () => void
  readonly onExport: () => void
}

type Answers = Readonly<Record<number, Answer>>

/** Answers live as long as the page: looking back again begins with the questions again. */
export function Debrief(props: DebriefProps): JSX.Element {
  const { view, onTryAgain } = props
  const [answers, setAnswers] = useState<Answers>({})
  const [chosen, setChosen] = useState<number | undefined>(undefined)
  const seal = sealOf(view, answers)
  const shown = chosen ?? firstOfInterest(view, seal.moves)
  const move = view.moves[shown]
  const isOpen = seal.moves.size === 0
  return (
    <main class="debrief">
      <Head {...props} />
      <Measures view={view} />
      <div class="debrief-columns">
        <div class="debrief-column">
          <Moments
            view={view}
            answers={answers}
            onAnswer={(index, answer) => setAnswers((before) => ({ ...before, [index]: answer }))}
            onTryAgain={onTryAgain}
          />
          <Course view={view} secret={seal.moves} shown={shown} onShow={setChosen} />
          {move && (
            <MovePanel
              move={move}
              at={shown}
              of={view.moves.length}
              seal={seal}
              onShow={setChosen}
              onTryAgain={onTryAgain}
            />
          )}
          {isOpen ? (
            <Hidden view={view} />
          ) : (
            <Sealed count={seal.moves.size} onOpen={() => setAnswers(withoutWords(view, answers))} />
          )}
        </div>
        <div class="debrief-column">
          <Happened view={view} />
          <Deals view={view} />
          {isOpen && <Readings view={view} />}
          {isOpen && <Interests view={view} />}
        </div>
      </div>
    </main>
  )
}

/** The first move whose rating may be seen, because that is what one looks for; else the first of all. */
function firstOfInterest({ moves }: ReportView, secret: ReadonlySet<number>): number {
  return Math.max(
    0,
    moves.findIndex((move) => move.rating !== undefined && !secret.has(move.index)),
  )
}

/** Whoever would rather be told has said nothing. */
function withoutWords({ moments }: ReportView, answers: Answers): Answers {
  return { ...Object.fromEntries(moments.map(({ move }) => [move, { added: '', picked: '' }])), ...answers }
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

function Happened({ view }: { readonly view: ReportView }): JSX.Element {
  const { ending } = view
  return (
    <section class="card part" aria-labelledby="happened-title">
      <h2 id="happened-title">{ending.title}</h2>
      <p>{ending.happened}</p>
      <h3>{words.ending.later}</h3>
      <p>{ending.later}</p>
      <p class="class-word">{ending.classWord}</p>
    </section>
  )
}

function Sealed({ count, onOpen }: { readonly count: number; readonly onOpen: () => void }): JSX.Element {
  return (
    <section class="part sealed no-print" aria-labelledby="sealed-title">
      <h2 id="sealed-title">{words.report.sealed}</h2>
      <p>{words.report.sealedWhy(count)}</p>
      <button class="button" type="button" data-unseal onClick={onOpen}>
        {words.report.unseal}
      </button>
    </section>
  )
}
