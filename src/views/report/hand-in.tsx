/** The ways in which a session is given on: a file, a link, a table of measures, with a name only if one is typed. */
import type { JSX } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { DEBRIEF_WORDS } from '../../core/present/text/debrief-en.ts'

const words = DEBRIEF_WORDS.handIn
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
      <h3 id="hand-in">{words.title}</h3>
      <p class="quiet">{words.note}</p>
      <label class="alias">
        <b>{words.alias}</b> <span class="quiet">{words.aliasNote}</span>
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
          {words.file}
        </button>
        <button class="button" type="button" data-link onClick={make}>
          {words.link}
        </button>
        <button class="button" type="button" data-table onClick={onTable}>
          {words.csv}
        </button>
      </p>
      <div role="status">
        {isTooLong && <p class="ask-first">{words.tooLong}</p>}
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
        <b>{words.linkIs}</b>
        <textarea ref={field} readOnly rows={3} value={link} data-made-link />
      </label>
      <button class="button" type="button" onClick={copy}>
        {isCopied ? words.copied : words.copy}
      </button>
    </div>
  )
}
