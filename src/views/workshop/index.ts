/** What a group did, for the instructor and the projector. */
import '../dom/leaf.css'
import './workshop.css'

export { Workshop, type Progress } from './workshop.tsx'
