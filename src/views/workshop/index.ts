/** What a group did, for the instructor and the projector. */
import '../dom/leaf.css'
import './workshop.css'

export { Workshop } from './workshop.tsx'
