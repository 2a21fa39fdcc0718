/** An open question with room for the trainee's own words. What is written is handed on while it is written. */
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { further } from '../dom/further-words.ts'

const PAUSE_MS = 400
const LONGEST = 600

interface OwnWordsProps {
  readonly ask: string
  readonly note: string
  readonly value: string
  readonly onChange: (words: string) => void
  /** For tests and labels. */
  readonly name: string
}

export function OwnWords({ ask, note, value, onChange, name }: OwnWordsProps): JSX.Element {
  const [written, setWritten] = useState(value)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const hand = (words: string): void => {
    clearTimeout(waiting.current)
    waiting.current = undefined
    if (words !== value) onChange(words)
  }
  useEffect(() => () => clearTimeout(waiting.current), [])
  return (
    <label class="own-words">
      <b>{ask}</b>
      <span class="quiet no-print">{note}</span>
      <textarea
        rows={2}
        maxLength={LONGEST}
        value={written}
        data-words={name}
        onInput={({ currentTarget }) => {
          const words = currentTarget.value
          setWritten(words)
          clearTimeout(waiting.current)
          waiting.current = setTimeout(() => hand(words), PAUSE_MS)
        }}
        onBlur={() => hand(written)}
      />
      <span class="print-only">{written}</span>
      <span class="kept quiet no-print" role="status">
        {value !== '' && value === written ? further.debrief.kept : ''}
      </span>
    </label>
  )
}
