/** What a person sets for themselves: sound, movement, text size, and erasing all. */
import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../../core/present/text/words.ts'
import { words } from '../dom/words.ts'
import { Dialog } from '../dom/dialog.tsx'

export interface SettingsValue {
  readonly textSize: number
  readonly motion: 'system' | 'reduced' | 'full'
  readonly volumes: { readonly place: number; readonly music: number; readonly cues: number }
  readonly isMuted: boolean
  readonly isSpoken: boolean
  readonly language: Language
}

interface SettingsProps {
  readonly value: SettingsValue
  readonly onChange: (value: SettingsValue) => void
  readonly onErase: () => void
  readonly onClose: () => void
}

type PartProps = Pick<SettingsProps, 'value' | 'onChange'>

const VOLUMES = ['place', 'music', 'cues'] as const
const MOTIONS = ['system', 'reduced', 'full'] as const

export function SettingsPanel({ value, onChange, onErase, onClose }: SettingsProps): JSX.Element {
  return (
    <Dialog title={words.settings.title} close={words.settings.close} onClose={onClose}>
      <LanguageChoice value={value} onChange={onChange} />
      <Sound value={value} onChange={onChange} />
      <fieldset class="settings-part">
        <legend>{words.settings.motion}</legend>
        <div class="settings-row">
          {MOTIONS.map((motion) => (
            <label key={motion} class="check">
              <input
                type="radio"
                name="motion"
                checked={value.motion === motion}
                onChange={() => onChange({ ...value, motion })}
              />{' '}
              {words.settings.motions[motion]}
            </label>
          ))}
        </div>
      </fieldset>
      <label class="share settings-part">
        <b class="share-label">{words.settings.text}</b>
        <input
          type="range"
          min="75"
          max="200"
          step="5"
          value={value.textSize}
          onInput={(event) => onChange({ ...value, textSize: Number(event.currentTarget.value) })}
        />
        <output>{value.textSize}%</output>
      </label>
      <Erase onErase={onErase} />
    </Dialog>
  )
}

/** Each language stands under its own name, so that it is found by whoever reads no other. */
function LanguageChoice({ value, onChange }: PartProps): JSX.Element {
  return (
    <fieldset class="settings-part">
      <legend>{words.settings.language}</legend>
      <div class="settings-row">
        {LANGUAGES.map((language) => (
          <label key={language} class="check" lang={language}>
            <input
              type="radio"
              name="language"
              data-language={language}
              checked={value.language === language}
              onChange={() => onChange({ ...value, language })}
            />{' '}
            {LANGUAGE_NAMES[language]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Sound({ value, onChange }: PartProps): JSX.Element {
  return (
    <fieldset class="settings-part">
      <legend>{words.settings.sound}</legend>
      <label class="check">
        <input
          type="checkbox"
          checked={value.isMuted}
          onChange={(event) => onChange({ ...value, isMuted: event.currentTarget.checked })}
        />{' '}
        {words.settings.muted}
      </label>
      {'speechSynthesis' in globalThis && (
        <label class="check">
          <input
            type="checkbox"
            data-spoken
            checked={value.isSpoken}
            onChange={(event) => onChange({ ...value, isSpoken: event.currentTarget.checked })}
          />{' '}
          {words.settings.spoken}
        </label>
      )}
      {VOLUMES.map((name) => (
        <label key={name} class="share">
          <span class="share-label">{words.settings[name]}</span>
          <input
            type="range"
            min="0"
            max="1"
            step="0.1"
            value={value.volumes[name]}
            aria-valuetext={words.read.share(Math.round(value.volumes[name] * 100))}
            onInput={(event) =>
              onChange({ ...value, volumes: { ...value.volumes, [name]: Number(event.currentTarget.value) } })
            }
          />
          <output>{words.read.share(Math.round(value.volumes[name] * 100))}</output>
        </label>
      ))}
    </fieldset>
  )
}

function Erase({ onErase }: { readonly onErase: () => void }): JSX.Element {
  const [isAsking, setAsking] = useState(false)
  if (!isAsking) {
    return (
      <button class="button erase-button" type="button" onClick={() => setAsking(true)}>
        {words.settings.erase}
      </button>
    )
  }
  return <EraseQuestion onErase={onErase} onKeep={() => setAsking(false)} />
}

/** The harmless answer has the focus. */
function EraseQuestion({
  onErase,
  onKeep,
}: {
  readonly onErase: () => void
  readonly onKeep: () => void
}): JSX.Element {
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <div class="erase" role="group" aria-label={words.settings.eraseSure}>
      <p>{words.settings.eraseSure}</p>
      <button class="button" type="button" ref={keep} onClick={onKeep}>
        {words.settings.eraseNo}
      </button>
      <button class="button danger" type="button" onClick={onErase}>
        {words.settings.eraseYes}
      </button>
    </div>
  )
}
