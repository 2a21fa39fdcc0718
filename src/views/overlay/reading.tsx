/** Belief spread over rival explanations, in whole per cents that always sum to 100, and how sure one is. */
import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'
import type { Move } from '../../core/model/move.ts'
import type { ReadingForm } from '../../core/present/overlay-view.ts'
import { words } from '../dom/words.ts'
import { Dialog } from '../dom/dialog.tsx'
import { Authored } from '../dom/authored.tsx'
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
  const save = (
    <button
      class="button plum"
      type="button"
      data-send-reading
      onClick={() => onSend({ kind: 'read', beliefs, confidence, ...finality })}
    >
      {words.read.save}
    </button>
  )
  return (
    <Dialog
      title={words.read.title}
      close={form.due ? words.read.later : words.notebook.close}
      onClose={onClose}
      foot={save}
    >
      <div>
        <p class="question">
          <Authored>{form.question}</Authored>
        </p>
        <p class="quiet">{form.given ? words.read.given : words.read.intro}</p>
      </div>
      <div class="shares">
        {form.rivals.map((rival) => (
          <Share
            key={rival.id}
            id={rival.id}
            label={<Authored>{rival.motive}</Authored>}
            value={beliefs[rival.id] ?? 0}
            onInput={(value) => setBeliefs(withShare(beliefs, rival.id, value))}
          />
        ))}
      </div>
      <div class="shares beside">
        <Share
          id="sure"
          label={words.read.sure}
          ends={words.read.sureEnds}
          value={confidence}
          onInput={setConfidence}
        />
        {form.asksFinality && <Finality {...{ genuine, final, setGenuine, setFinal }} />}
      </div>
    </Dialog>
  )
}

interface FinalityProps {
  readonly genuine: number
  readonly final: number
  readonly setGenuine: (value: number) => void
  readonly setFinal: (value: number) => void
}

/** Asked of walkouts only. */
function Finality({ genuine, final, setGenuine, setFinal }: FinalityProps): JSX.Element {
  const { read } = words
  return (
    <>
      <Share id="genuine" label={read.genuine} ends={read.genuineEnds} value={genuine} onInput={setGenuine} />
      <Share id="final" label={read.final} ends={read.finalEnds} value={final} onInput={setFinal} />
    </>
  )
}

interface ShareProps {
  readonly id: string
  readonly label: ComponentChildren
  readonly value: number
  /** What nothing and everything mean, where that is not plain. */
  readonly ends?: readonly [string, string]
  readonly onInput: (value: number) => void
}

function Share({ id, label, value, ends, onInput }: ShareProps): JSX.Element {
  return (
    <label class="share">
      <span class="share-label">{label}</span>
      <span class="share-slide">
        <input
          type="range"
          min="0"
          max="100"
          step="5"
          value={value}
          data-share={id}
          aria-valuetext={words.read.share(value)}
          onInput={(event) => onInput(Number(event.currentTarget.value))}
        />
        {ends && (
          <span class="share-ends" aria-hidden="true">
            <span>{ends[0]}</span>
            <span>{ends[1]}</span>
          </span>
        )}
      </span>
      <output>{words.read.share(value)}</output>
    </label>
  )
}
