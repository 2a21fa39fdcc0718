/**
 * How somebody thought a block through, in a case that is not on the shelf, so that it gives none away. It stands before the
 * first try: beginners learn more from a worked example first than from trying alone (Sweller and Cooper 1985).
 */
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import { words } from '../dom/words.ts'

export function WorkedExample(): JSX.Element {
  const id = useId()
  const { title, scene, steps, moral } = words.guide.example
  return (
    <section class="sheet worked-example" aria-labelledby={id} data-worked-example>
      <h2 id={id}>{title}</h2>
      <p>{scene}</p>
      <ol>
        {steps.map((step) => (
          <li key={step.name}>
            <b>{step.name}</b>
            <span>{step.words}</span>
          </li>
        ))}
      </ol>
      <p class="moral">{moral}</p>
    </section>
  )
}
