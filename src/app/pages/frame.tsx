/** What is around every page: notices, and the settings when they are open. */
import { render, type JSX } from 'preact'
import { words } from '../../views/dom/words.ts'
import { Notices, SettingsPanel } from '../../views/overlay/index.ts'
import '../app.css'
import { offerFile } from '../download.ts'
import { eraseAll, setSettings } from '../preferences.ts'
import { dismiss, type Shared } from '../shared.ts'

/** Draws a page in its frame; drawn again, only what has changed is touched. */
export function drawPage(shared: Shared, page: JSX.Element): void {
  shared.root.querySelector('.first-paint')?.remove()
  render(<Frame shared={shared}>{page}</Frame>, shared.root)
}

function Frame({ shared, children }: { readonly shared: Shared; readonly children: JSX.Element }): JSX.Element {
  const notices = shared.visit().notices
  const download = (id: string): void => {
    const file = notices.find((notice) => notice.id === id)?.file
    if (file !== undefined) offerFile(file.name, file.text)
  }
  return (
    <div class="app">
      <Notices
        notices={notices.map(({ id, words, file }) => ({ id, words, hasFile: file !== undefined }))}
        download={words.app.download}
        dismiss={words.app.dismiss}
        onDownload={download}
        onDismiss={(id) => dismiss(shared, id)}
      />
      {children}
      {shared.visit().areSettingsOpen && (
        <SettingsPanel
          value={shared.visit().settings}
          onChange={(settings) => setSettings(shared, settings)}
          onErase={() => void eraseAll(shared)}
          onClose={() => shared.change({ areSettingsOpen: false })}
        />
      )}
    </div>
  )
}
