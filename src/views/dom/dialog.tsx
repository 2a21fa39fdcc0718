/** A native dialog with a head and a body. Opens when mounted, gives focus back when it goes; Escape closes it. */
import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

interface DialogProps {
  readonly title: string
  readonly close: string
  readonly onClose: () => void
  readonly children: ComponentChildren
}

export function Dialog({ title, close, onClose, children }: DialogProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    box.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  const onCancel = (event: Event): void => {
    event.preventDefault()
    onClose()
  }
  return (
    <dialog class="dialog" ref={box} aria-labelledby="dialog-title" onCancel={onCancel}>
      <div class="dialog-head">
        <h2 id="dialog-title">{title}</h2>
        <button class="button" type="button" onClick={onClose}>
          {close}
        </button>
      </div>
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}
