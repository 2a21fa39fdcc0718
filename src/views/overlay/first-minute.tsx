/** Teaches the first minute in the room, by doing: one small note at a time beside what it is about; skippable. */
import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { words } from '../dom/words.ts'

interface FirstMinuteProps {
  readonly turn: number
  readonly hasCue: boolean
  readonly onDone: () => void
}

type Step = 'speech' | 'cue' | 'lines' | 'tools'

export function FirstMinute({ turn, hasCue, onDone }: FirstMinuteProps): JSX.Element | null {
  const [step, setStep] = useState<Step>('speech')
  const [begun] = useState(turn)
  // Who has said a line needs no word on lines; who has said two has found out the rest.
  useEffect(() => {
    if (turn === begun + 1) setStep('tools')
    if (turn > begun + 1) onDone()
  }, [turn])
  useEffect(() => {
    const marked = document.querySelector(`[data-guide='${step}']`)
    marked?.classList.add('guided')
    return () => marked?.classList.remove('guided')
  }, [step, turn])
  const goOn = (): void => {
    if (step === 'speech') setStep(hasCue ? 'cue' : 'lines')
    if (step === 'cue') setStep('lines')
    if (step === 'tools') onDone()
  }
  return (
    <aside class={`first-minute card appear at-${step}`} role="note" data-covers>
      <p aria-live="polite">{words.first.steps[step]}</p>
      <div class="first-buttons">
        {step !== 'lines' && (
          <button class="button small strong" type="button" onClick={goOn}>
            {words.first.next}
          </button>
        )}
        <button class="button small" type="button" data-skip onClick={onDone}>
          {words.first.skip}
        </button>
      </div>
    </aside>
  )
}
