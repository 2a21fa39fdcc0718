/** The ways in which a session is given on: a file, a link, a table of measures, with a name only if one is typed. */
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { further } from '../dom/further-words.ts'

const LONGEST_ALIAS = 60

export interface HandInProps {
  readonly alias: string
  readonly onAlias: (alias: string) => void
  readonly onExport: () => void
  readonly onTable: () => void
  /** `undefined` when the session is too long for one. */
  readonly onLink: () => Promise<string | undefined>
}

export function HandIn({ alias, onAlias, onExport, onTable, onLink }: HandInProps): JSX.Element {
  const [link, setLink] = useState<string | undefined>(undefined)
  const [isTooLong, setTooLong] = useState(false)
  const make = (): void =>
    void onLink().then((made) => {
      setLink(made)
      setTooLong(made === undefined)
    })
  return (
    <section class="card part no-print" aria-labelledby="hand-in">
      <h3 id="hand-in">{further.debrief.handIn.title}</h3>
      <p class="quiet">{further.debrief.handIn.note}</p>
      <label class="alias">
        <b>{further.debrief.handIn.alias}</b> <span class="quiet">{further.debrief.handIn.aliasNote}</span>
        <input
          type="text"
          autocomplete="off"
          maxLength={LONGEST_ALIAS}
          value={alias}
          data-alias
          onChange={({ currentTarget: { value } }) => {
            setLink(undefined)
            onAlias(value.trim())
          }}
        />
      </label>
      <p class="told-buttons">
        <button class="button" type="button" onClick={onExport}>
          {further.debrief.handIn.file}
        </button>
        <button class="button" type="button" data-link onClick={make}>
          {further.debrief.handIn.link}
        </button>
        <button class="button" type="button" data-table onClick={onTable}>
          {further.debrief.handIn.csv}
        </button>
      </p>
      <div role="status">
        {isTooLong && <p class="ask-first">{further.debrief.handIn.tooLong}</p>}
        {link !== undefined && <Link link={link} />}
      </div>
    </section>
  )
}

function Link({ link }: { readonly link: string }): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null)
  const [isCopied, setCopied] = useState(false)
  const copy = (): void => {
    field.current?.select()
    navigator.clipboard?.writeText(link).then(
      () => setCopied(true),
      // The link stands selected; the keyboard copies it.
      () => {},
    )
  }
  return (
    <div class="link-made">
      <label>
        <b>{further.debrief.handIn.linkIs}</b>
        <textarea ref={field} readOnly rows={3} value={link} data-made-link />
      </label>
      <button class="button" type="button" onClick={copy}>
        {isCopied ? further.debrief.handIn.copied : further.debrief.handIn.copy}
      </button>
    </div>
  )
}
