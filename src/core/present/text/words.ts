/** The words of the screens in the language in use. */
import { en } from './en.ts'

export const words = en
