/** Decision and outcome as a table of two by two, with a mark in the cell where this session stands. */
import type { JSX } from 'preact'
import type { QuadrantId, ReportView } from '../../core/present/report-view.ts'
import { further } from '../dom/further-words.ts'

export function Quadrant({ view: { quadrant } }: { readonly view: ReportView }): JSX.Element | null {
  if (!quadrant) return null
  const cell = (id: QuadrantId): JSX.Element => (
    <td class={id === quadrant.id ? 'here' : ''}>
      {further.debrief.quadrant.cells[id]}
      {id === quadrant.id && <b class="here-mark">{further.debrief.quadrant.here}</b>}
    </td>
  )
  return (
    <section class="card part" aria-labelledby="quadrant-title">
      <h3 id="quadrant-title">{further.debrief.quadrant.title}</h3>
      <table class="quadrant">
        <thead>
          <tr>
            <td />
            <th scope="col">{further.debrief.quadrant.poor}</th>
            <th scope="col">{further.debrief.quadrant.good}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{further.debrief.quadrant.well}</th>
            {cell('forgiven')}
            {cell('earned')}
          </tr>
          <tr>
            <th scope="row">{further.debrief.quadrant.ill}</th>
            {cell('open')}
            {cell('unrewarded')}
          </tr>
        </tbody>
      </table>
      <p>{quadrant.sentence}</p>
      <p>
        <b>{further.debrief.quadrant.luck}.</b> {quadrant.luck}
      </p>
    </section>
  )
}
