/** Two tries side by side: the curves, the measures, and every move from where they part. Computes nothing about the game. */
import type { JSX } from 'preact'
import type { AttemptView, ComparisonSide, ComparisonView, MoveView } from '../../core/present/report-view.ts'
import { further } from '../dom/further-words.ts'
import { words } from '../dom/words.ts'
import { attemptLabel } from './attempts.tsx'
import { CompareChart } from './compare-chart.tsx'
import { SignPicture } from '../dom/rating-sign.tsx'
import type { Seal } from './seal.ts'

export interface CompareProps {
  readonly view: ComparisonView
  /** Ids of the two that are compared. */
  readonly chosen: readonly [string, string]
  readonly attempts: readonly AttemptView[]
  readonly seals: readonly [Seal, Seal]
  readonly onChoose: (chosen: readonly [string, string]) => void
  readonly onDebrief: (id: string) => void
  readonly onLibrary: () => void
}

export function Compare(props: CompareProps): JSX.Element {
  const { view, chosen, onDebrief, onLibrary } = props
  return (
    <main class="debrief compare">
      <header class="debrief-head">
        <div>
          <p class="quiet">{view.scenario}</p>
          <h1>{further.debrief.compare.title}</h1>
        </div>
        <nav class="head-tools no-print" aria-label={words.report.next}>
          <button class="button" type="button" onClick={onLibrary}>
            {words.report.library}
          </button>
          <button class="button strong" type="button" onClick={() => onDebrief(chosen[1])}>
            {further.debrief.compare.debrief}
          </button>
        </nav>
      </header>
      <Choosing {...props} />
      <section class="card part" aria-labelledby="took-title">
        <h2 id="took-title">{further.debrief.compare.course}</h2>
        {view.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        <p class="quiet">{further.debrief.compare.courseNote}</p>
        <CompareChart view={view} />
      </section>
      <Scores {...props} />
      <div class="debrief-halves">
        {view.sides.map((side, at) => (
          <Side key={chosen[at === 0 ? 0 : 1]} side={side} at={at} seal={props.seals[at === 0 ? 0 : 1]} />
        ))}
      </div>
    </main>
  )
}

function Choosing({ attempts, chosen, onChoose }: CompareProps): JSX.Element {
  const select = (at: 0 | 1): JSX.Element => (
    <label>
      <b>{further.debrief.compare.which[at]}</b>
      <select
        value={chosen[at]}
        onChange={({ currentTarget: { value } }) => onChoose(at === 0 ? [value, chosen[1]] : [chosen[0], value])}
      >
        {attempts.map((attempt) => (
          <option key={attempt.id} value={attempt.id}>
            {attemptLabel(attempt)} · {attempt.where}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div class="choosing no-print">
      {select(0)}
      {select(1)}
    </div>
  )
}

function Scores({ view, seals }: CompareProps): JSX.Element {
  const isOpen = seals.every((seal) => seal.open === 0)
  return (
    <section class="card part" aria-labelledby="scores-title">
      <h2 id="scores-title">{further.debrief.compare.measures}</h2>
      {isOpen ? (
        <div class="wide-table" tabIndex={0} role="group" aria-labelledby="scores-title">
          <table class="scores">
            <thead>
              <tr>
                <td />
                <th scope="col">{further.debrief.compare.sides[0]}</th>
                <th scope="col">{further.debrief.compare.sides[1]}</th>
                <th scope="col">{further.debrief.compare.change}</th>
              </tr>
            </thead>
            <tbody>
              {view.measures.map(({ id, label, scores, change }) => (
                <tr key={id}>
                  <th scope="row">{label}</th>
                  <td>{scores[0] ?? '–'}</td>
                  <td>{scores[1] ?? '–'}</td>
                  <td>{change === undefined ? '–' : change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '0'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : (
        <p class="ask-first">{further.debrief.compare.sealed}</p>
      )}
    </section>
  )
}

function Side({
  side,
  at,
  seal,
}: {
  readonly side: ComparisonSide
  readonly at: number
  readonly seal: Seal
}): JSX.Element {
  const title = `side-${at}`
  return (
    <section class={`card part side side-${at + 1}`} aria-labelledby={title}>
      <h2 id={title}>
        {further.debrief.compare.sides[at === 0 ? 0 : 1]}: {side.ending}
      </h2>
      <p class="quiet">{side.headline}</p>
      <h3>{further.debrief.compare.fromThere}</h3>
      {side.own.length === 0 && <p>{further.debrief.compare.nothing}</p>}
      <ol class="side-moves" start={side.moves.length - side.own.length + 1}>
        {side.own.map((move) => (
          <SideMove key={move.index} move={move} seal={seal} />
        ))}
      </ol>
    </section>
  )
}

function SideMove({ move, seal }: { readonly move: MoveView; readonly seal: Seal }): JSX.Element {
  const isSecret = seal.moves.has(move.index)
  const isSealed = isSecret || (move.event !== undefined && seal.events.has(move.event))
  return (
    <li>
      <p>
        {(move.rating ?? isSecret) && <SignPicture rating={isSecret ? undefined : move.rating} isSecret={isSecret} />}{' '}
        <b>{move.words}</b>
        {!isSecret && move.rating && <span class="small"> ({move.ratingWord})</span>}
      </p>
      {move.answered.map((answer, index) => (
        <p key={index} class="quiet">
          {answer.name !== '' && `${answer.name}: `}
          {answer.words}
        </p>
      ))}
      {!isSealed && move.thinking !== undefined && (
        <p class="small">
          {words.report.thinking(move.answered[0]?.name ?? words.report.across)}: <q>{move.thinking}</q>
        </p>
      )}
      <p class="small quiet">{further.debrief.compare.feels(move.trust, move.frustration)}</p>
    </li>
  )
}
