/**
 * The last net: a fault of the program is said plainly, and the session is offered as a file. Leans on nothing that may be
 * what broke. A page older than its site is loaded again instead.
 */
import { words } from '../views/dom/words.ts'
import { renewIfReplaced } from './renewal.ts'

/** `sessionFile` gives the session that is being played, if any. */
export function catchFaults(sessionFile: () => SessionFile | undefined): void {
  const missing = new Set<unknown>()
  let renewing = Promise.resolve(false)
  function tellOf(fault: unknown): void {
    if (!missing.has(fault)) return showFault(fault, sessionFile())
    void renewing.then((isRenewing) => isRenewing || showFault(fault, sessionFile(), words.app.missing))
  }
  addEventListener('vite:preloadError', ({ payload }) => {
    missing.add(payload)
    renewing = renewing.then((isRenewing) => isRenewing || renewIfReplaced())
  })
  addEventListener('error', (event) => {
    // Browsers report a layout that settles a frame late in the same way; nothing is broken then.
    if (event.error instanceof Error) tellOf(event.error)
  })
  addEventListener('unhandledrejection', ({ reason }) => tellOf(reason))
}

interface SessionFile {
  readonly name: string
  readonly text: string
}

function showFault(
  fault: unknown,
  file: SessionFile | undefined,
  said: typeof words.app.missing = words.app.fault,
): void {
  console.error(fault)
  document.getElementById(PANEL)?.remove()
  const panel = document.createElement('section')
  panel.id = PANEL
  panel.setAttribute('role', 'alert')
  panel.style.cssText =
    'position:fixed;inset:auto 1rem 1rem;z-index:99;max-width:44rem;max-height:calc(100dvh - 2rem);overflow:auto;' +
    'margin:0 auto;padding:1rem 1.25rem;display:grid;gap:0.4rem;' +
    'background:#fffdf6;color:#1d1712;border:3px solid #b5443a;border-radius:14px;box-shadow:0 10px 40px #1d171266'
  panel.append(paragraph(said.title, 'strong'), paragraph(said.words, 'p'))
  panel.append(paragraph(fault instanceof Error ? fault.message : String(fault), 'code'), actions(panel, file))
  document.body.append(panel)
}

const PANEL = 'fault'

function paragraph(text: string, tag: 'p' | 'strong' | 'code'): HTMLElement {
  const element = document.createElement(tag)
  element.textContent = text
  return element
}

function actions(panel: HTMLElement, file: SessionFile | undefined): HTMLElement {
  const row = document.createElement('p')
  row.style.cssText = 'display:flex;flex-wrap:wrap;gap:0.5rem;margin-block-start:0.5rem'
  if (file !== undefined) {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([file.text], { type: 'application/json' }))
    link.download = file.name
    link.textContent = words.app.saveFile
    link.className = 'button'
    row.append(link)
  }
  row.append(button(words.app.fault.reload, () => location.reload()))
  row.append(button(words.app.fault.goOn, () => panel.remove()))
  return row
}

function button(words: string, press: () => void): HTMLElement {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = 'button'
  element.textContent = words
  element.addEventListener('click', press)
  return element
}
