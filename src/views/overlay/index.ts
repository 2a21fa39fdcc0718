/** The screens of play and the pages around it. */
import '../dom/fonts.css'
import '../dom/style.css'
import './pages.css'
import './play.css'
import './panels.css'

export { Library, type FolderCard, type LibraryProps } from './library.tsx'
export { Prepare, type PrepareProps } from './prepare.tsx'
export { Play, type PlayProps } from './play.tsx'
export { SettingsPanel, type SettingsValue } from './settings.tsx'
export { Notices, type NoticeView } from '../dom/notices.tsx'
