/** Decision and outcome as a table of two by two, with a mark in the cell where this session stands. */
import type { JSX } from 'preact'
import type { QuadrantId, ReportView } from '../../core/present/report-view.ts'
import { DEBRIEF_WORDS } from '../../core/present/text/debrief-en.ts'

const words = DEBRIEF_WORDS.quadrant

export function Quadrant({ view: { quadrant } }: { readonly view: ReportView }): JSX.Element | null {
  if (!quadrant) return null
  const cell = (id: QuadrantId): JSX.Element => (
    <td class={id === quadrant.id ? 'here' : ''}>
      {words.cells[id]}
      {id === quadrant.id && <b class="here-mark">{words.here}</b>}
    </td>
  )
  return (
    <section class="card part" aria-labelledby="quadrant-title">
      <h3 id="quadrant-title">{words.title}</h3>
      <table class="quadrant">
        <thead>
          <tr>
            <td />
            <th scope="col">{words.poor}</th>
            <th scope="col">{words.good}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.well}</th>
            {cell('lucky')}
            {cell('earned')}
          </tr>
          <tr>
            <th scope="row">{words.ill}</th>
            {cell('open')}
            {cell('unlucky')}
          </tr>
        </tbody>
      </table>
      <p>{quadrant.sentence}</p>
      <p>
        <b>{words.luck}.</b> {quadrant.luck}
      </p>
    </section>
  )
}
