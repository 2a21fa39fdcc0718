/** What the program has to say about itself: storage, files, refusals. Never covers the talks. */
import type { JSX } from 'preact'

export interface NoticeView {
  readonly id: string
  readonly words: string
  readonly hasFile: boolean
}

interface NoticesProps {
  readonly notices: readonly NoticeView[]
  readonly download: string
  readonly dismiss: string
  readonly onDownload: (id: string) => void
  readonly onDismiss: (id: string) => void
}

export function Notices({ notices, download, dismiss, onDownload, onDismiss }: NoticesProps): JSX.Element | null {
  if (notices.length === 0) return null
  return (
    <div class="notices" role="status">
      {notices.map((notice) => (
        <div key={notice.id} class="notice" data-notice={notice.id}>
          <p>{notice.words}</p>
          {notice.hasFile && (
            <button class="button" type="button" onClick={() => onDownload(notice.id)}>
              {download}
            </button>
          )}
          <button class="button" type="button" onClick={() => onDismiss(notice.id)}>
            {dismiss}
          </button>
        </div>
      ))}
    </div>
  )
}
