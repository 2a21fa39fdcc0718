/** What the trainee believed against what was so; needs found and missed; what was hidden. */
import type { JSX } from 'preact'
import type { ReportView } from '../../core/present/report-view.ts'
import type { CalibrationView } from '../../core/present/study-view.ts'
import { Authored } from '../dom/authored.tsx'
import { further } from '../dom/further-words.ts'
import { words } from '../dom/words.ts'

/** The beliefs alone, before anything is said of them. */
export function Believed({ view }: { readonly view: ReportView }): JSX.Element | null {
  if (view.readings.length === 0) return null
  return (
    <section class="card part" aria-labelledby="believed-title">
      <h3 id="believed-title">{further.debrief.believedTitle}</h3>
      {view.readings.map((reading, index) => (
        <article key={index} class="reading">
          <h4>
            <Authored>{reading.event}</Authored>
          </h4>
          <p>{further.debrief.sure(reading.sure)}</p>
          <ul class="reading-rows">
            {reading.rows.map((row) => (
              <Belief key={row.motive} row={row} />
            ))}
          </ul>
        </article>
      ))}
    </section>
  )
}

interface ReadingsProps {
  readonly view: ReportView
  /** Over all sessions. */
  readonly calibration?: CalibrationView | undefined
}

export function Readings({ view, calibration }: ReadingsProps): JSX.Element | null {
  if (view.readings.length === 0) return null
  return (
    <section class="card part" aria-labelledby="readings-title">
      <h3 id="readings-title">{words.report.readings}</h3>
      {view.readings.map((reading, index) => (
        <article key={index} class="reading">
          <h4>
            <Authored>{reading.event}</Authored>
          </h4>
          <p>{reading.sentence}</p>
          <ul class="reading-rows">
            {reading.rows.map((row) => (
              <Belief key={row.motive} row={row} isTold />
            ))}
          </ul>
        </article>
      ))}
      {calibration && (
        <p class="prepared">
          <b>{further.debrief.calibration}.</b> {calibration.sentence}
        </p>
      )}
    </section>
  )
}

interface BeliefProps {
  readonly row: ReportView['readings'][number]['rows'][number]
  readonly isTold?: boolean
}

function Belief({ row, isTold = false }: BeliefProps): JSX.Element {
  const isSo = isTold && row.true
  return (
    <li class={isSo ? 'was-so' : ''}>
      <span>
        <Authored>{row.motive}</Authored>
        {isSo && <b class="so-it-was"> ✓ {words.report.true}</b>}
      </span>
      <span class="believed">
        <span class="believed-bar" aria-hidden="true">
          <span style={{ inlineSize: `${row.believed}%` }} />
        </span>
        <span class="hidden-words">{words.report.believed} </span>
        <b>{row.believed}%</b>
      </span>
    </li>
  )
}

export function Interests({ view }: { readonly view: ReportView }): JSX.Element | null {
  if (view.interests.length === 0) return null
  return (
    <section class="card part interests-part" aria-labelledby="interests-title">
      <h3 id="interests-title">{words.report.interests}</h3>
      <ul class="interest-rows">
        {view.interests.map((interest) => (
          <li key={interest.label} class={interest.found ? 'found' : 'missed'}>
            <h4>
              {interest.found ? '✓' : '×'} <Authored>{interest.label}</Authored>
              <span class="tag">{interest.tag}</span>
            </h4>
            <p>
              <Authored>{interest.need}</Authored>
            </p>
            <p class="quiet">{interest.sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Hidden({ view }: { readonly view: ReportView }): JSX.Element {
  // The others are told with the condition that held there.
  const toldHere = view.impasses.filter(({ name }) =>
    view.conditions.every(({ held }) => held.every(({ event }) => event !== name)),
  )
  return (
    <section class="card part" aria-labelledby="hidden-title">
      <h3 id="hidden-title">{words.report.hidden}</h3>
      <p class="class-word">{view.ending.classWord}</p>
      <p>
        <Authored>{view.hidden}</Authored>
      </p>
      {toldHere.map((impasse) => (
        <p key={impasse.name}>
          <b>{impasse.name}.</b> {impasse.truth} <span class="quiet">{impasse.type}</span>
        </p>
      ))}
      <p class="quiet">{view.truthNote}</p>
    </section>
  )
}
