/** The three ways to play, chosen before the talks begin. */
import type { JSX } from 'preact'
import { useId } from 'preact/hooks'
import type { Mode } from '../../core/model/setting.ts'
import { words } from '../dom/words.ts'

const MODES: readonly Mode[] = ['guided', 'practice', 'challenge']

export interface ModesProps {
  readonly mode: Mode
  readonly onMode: (mode: Mode) => void
}

export function Modes({ mode, onMode }: ModesProps): JSX.Element {
  const name = useId()
  return (
    <fieldset class="sheet modes">
      <legend class="hidden-words">{words.guide.modes.title}</legend>
      <h2 aria-hidden="true">{words.guide.modes.title}</h2>
      <div class="mode-row">
        {MODES.map((each) => (
          <label key={each} class={`mode ${each === mode ? 'chosen' : ''}`}>
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === mode}
              data-mode={each}
              onChange={() => onMode(each)}
            />
            <span>
              <b>{words.guide.modes[each].name}</b>
              <span class="quiet">{words.guide.modes[each].words}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
