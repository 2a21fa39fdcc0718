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
import { Hidden, Interests, Readings } from './truths.tsx'

export interface DebriefProps {
  readonly view: ReportView
  readonly onTryAgain: (index: number) => void
  readonly onPlayAgain: () => void
  readonly onLibrary: () => void
  readonly onExport: () => void
}

export function Debrief({ view, onTryAgain, onPlayAgain, onLibrary, onExport }: DebriefProps): JSX.Element {
  const [answers, setAnswers] = useState<Readonly<Record<number, Answer>>>({})
  const [shown, setShown] = useState(0)
  const secret = new Set(view.moments.map((moment) => moment.move).filter((move) => answers[move] === undefined))
  const move = view.moves[shown]
  return (
    <main class="debrief">
      <header class="debrief-head">
        <div>
          <p class="quiet">{view.scenario}</p>
          <h1>{view.headline}</h1>
        </div>
        <nav class="head-tools no-print" aria-label={words.report.library}>
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
      <section class="card part happened">
        <h2>{view.ending.title}</h2>
        <p>{view.ending.happened}</p>
        <p>
          <b>{words.ending.later}.</b> {view.ending.later}
        </p>
        <p class="quiet">{view.ending.classWord}</p>
      </section>
      <Measures view={view} />
      <Moments
        view={view}
        answers={answers}
        onAnswer={(index, answer) => setAnswers({ ...answers, [index]: answer })}
        onTryAgain={onTryAgain}
      />
      <Course view={view} secret={secret} shown={shown} onShow={setShown} />
      {move && <MovePanel move={move} isSecret={secret.has(move.index)} onTryAgain={onTryAgain} />}
      <Readings view={view} />
      <Deals view={view} />
      <Interests view={view} />
      {secret.size === 0 && <Hidden view={view} />}
    </main>
  )
}
