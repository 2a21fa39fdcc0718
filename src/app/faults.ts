/**
 * The last net: a fault of the program is said plainly, and the session is offered as a file. Leans on nothing that may be
 * what broke.
 */
import { words } from '../views/dom/words.ts'

/** `sessionFile` gives the session that is being played, if any. */
export function catchFaults(sessionFile: () => { readonly name: string; readonly text: string } | undefined): void {
  addEventListener('error', (event) => {
    // Browsers report a layout that settles a frame late in the same way; nothing is broken then.
    if (event.error instanceof Error) showFault(event.error, sessionFile())
  })
  addEventListener('unhandledrejection', (event) => showFault(event.reason, sessionFile()))
}

function showFault(fault: unknown, file: { readonly name: string; readonly text: string } | undefined): void {
  console.error(fault)
  document.getElementById(PANEL)?.remove()
  const panel = document.createElement('section')
  panel.id = PANEL
  panel.setAttribute('role', 'alert')
  panel.style.cssText =
    'position:fixed;inset:auto 1rem 1rem;z-index:99;max-width:40rem;margin:0 auto;padding:1rem 1.25rem;' +
    'background:#fffdf6;color:#1d1712;border:3px solid #b5443a;border-radius:14px'
  panel.append(paragraph(words.app.fault.title, 'strong'), paragraph(words.app.fault.words, 'p'))
  panel.append(paragraph(fault instanceof Error ? fault.message : String(fault), 'code'), actions(panel, file))
  document.body.append(panel)
}

const PANEL = 'fault'

function paragraph(text: string, tag: 'p' | 'strong' | 'code'): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

function actions(panel: HTMLElement, file: { readonly name: string; readonly text: string } | undefined): HTMLElement {
  const row = document.createElement('p')
  if (file !== undefined) {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }))
    link.download = file.name
    link.textContent = words.app.saveFile
    row.append(link, ' · ')
  }
  row.append(
    button(words.app.fault.reload, () => location.reload()),
    ' ',
  )
  row.append(button(words.app.fault.goOn, () => panel.remove()))
  return row
}

function button(words: string, press: () => void): HTMLElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.textContent = words
  element.addEventListener('click', press)
  return element
}
