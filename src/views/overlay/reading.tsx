/** Belief spread over rival explanations, in whole per cents that always sum to 100, and how sure one is. */
import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Move } from '../../core/model/move.ts'
import type { ReadingForm } from '../../core/present/overlay-view.ts'
import { words } from '../../core/present/text/words.ts'
import { Dialog } from '../dom/dialog.tsx'
import { evenShares, withShare, type Shares } from './shares.ts'

interface ReadingPanelProps {
  readonly form: ReadingForm
  readonly onSend: (move: Move) => void
  readonly onClose: () => void
}

export function ReadingPanel({ form, onSend, onClose }: ReadingPanelProps): JSX.Element {
  const ids = form.rivals.map((rival) => rival.id)
  const [beliefs, setBeliefs] = useState<Shares>(() => form.given?.beliefs ?? evenShares(ids))
  const [confidence, setConfidence] = useState(form.given?.confidence ?? 50)
  const [genuine, setGenuine] = useState(form.given?.genuine ?? 50)
  const [final, setFinal] = useState(form.given?.final ?? 50)
  const finality = form.asksFinality ? { genuine, final } : {}
  return (
    <Dialog title={words.read.title} close={form.due ? words.read.later : words.notebook.close} onClose={onClose}>
      <p class="question">{form.question}</p>
      <p class="quiet">{words.read.intro}</p>
      {form.rivals.map((rival) => (
        <Share
          key={rival.id}
          id={rival.id}
          label={rival.motive}
          value={beliefs[rival.id] ?? 0}
          onInput={(value) => setBeliefs(withShare(beliefs, rival.id, value))}
        />
      ))}
      <hr />
      <Share id="sure" label={words.read.sure} value={confidence} onInput={setConfidence} />
      {form.asksFinality && <Share id="genuine" label={words.read.genuine} value={genuine} onInput={setGenuine} />}
      {form.asksFinality && <Share id="final" label={words.read.final} value={final} onInput={setFinal} />}
      <button
        class="button strong"
        type="button"
        data-send-reading
        onClick={() => onSend({ kind: 'read', beliefs, confidence, ...finality })}
      >
        {words.read.save}
      </button>
    </Dialog>
  )
}

interface ShareProps {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly onInput: (value: number) => void
}

function Share({ id, label, value, onInput }: ShareProps): JSX.Element {
  return (
    <label class="share">
      <span class="share-label">{label}</span>
      <input
        type="range"
        min="0"
        max="100"
        step="5"
        value={value}
        data-share={id}
        onInput={(event) => onInput(Number(event.currentTarget.value))}
      />
      <output>{words.read.share(value)}</output>
    </label>
  )
}
