/** A sheet of paper laid over the page: a native modal dialog. It opens when mounted; Escape asks to close it. */
import type { ComponentChildren, JSX } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'

interface DialogProps {
  readonly title: string
  readonly close: string
  readonly onClose: () => void
  /** What must stay in sight while the rest scrolls. */
  readonly foot?: ComponentChildren
  readonly size?: 'narrow' | 'wide'
  readonly children: ComponentChildren
}

/** Focus begins on the heading, so that the title is heard first, and goes back to where it was. */
export function Dialog({ title, close, onClose, foot, size = 'narrow', children }: DialogProps): JSX.Element {
  const box = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const dialog = box.current
    if (dialog && !dialog.open) dialog.showModal()
    heading.current?.focus()
    // Closing gives focus back; removing alone would not, because the page below is inert until then.
    return () => dialog?.close()
  }, [])
  const onCancel = (event: Event): void => {
    event.preventDefault()
    onClose()
  }
  return (
    <dialog class={`dialog ${size}`} ref={box} aria-labelledby={id} onCancel={onCancel}>
      <div class="dialog-head">
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <button class="button" type="button" data-close onClick={onClose}>
          {close}
        </button>
      </div>
      <div class="dialog-body">{children}</div>
      {foot !== undefined && <div class="dialog-foot">{foot}</div>}
    </dialog>
  )
}
