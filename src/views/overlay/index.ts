/** The screens of play and the pages around it. */
import '../dom/fonts.css'
import '../dom/style.css'
import './pages.css'
import './play.css'
import './talk.css'
import './panels.css'

export { Library, type LibraryProps } from './library.tsx'
export type { FolderCard } from './folder.tsx'
export { Prepare } from './prepare.tsx'
export { Play } from './play.tsx'
export { SettingsPanel } from './settings.tsx'
export { Notices } from '../dom/notices.tsx'
