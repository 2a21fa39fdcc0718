/** Finds the place in the page and opens the program there. */
import { openApp } from './app/app.ts'

const root = document.getElementById('app')
if (root === null) throw new Error('The page has no place for the program.')
await openApp(root)
