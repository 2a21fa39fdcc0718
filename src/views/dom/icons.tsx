/** Small drawings in the room's own ink. Decoration only: the words beside them say it. */
import type { JSX } from 'preact'

const PATHS = {
  eye: 'M2 12c3-5 6-7 10-7s7 2 10 7c-3 5-6 7-10 7s-7-2-10-7zM12 9a3 3 0 1 0 .01 0z',
  notebook: 'M6 3h12v18H6zM6 8h-2M6 13h-2M6 18h-2M10 8h5M10 12h5',
  soundOn: 'M4 10v4h4l5 4V6l-5 4zM16 9c1.500 1.500 1.500 4.500 0 6M18.500 6.500c3 3 3 8 0 11',
  soundOff: 'M4 10v4h4l5 4V6l-5 4zM16 9l5 6M21 9l-5 6',
  settings: 'M4 7h10M18 7h2M16 5v4M4 17h2M10 17h10M8 15v4',
  back: 'M10 5l-6 7 6 7M4 12h16',
  next: 'M14 5l6 7-6 7M20 12H4',
} as const

export function Icon({ name }: { readonly name: keyof typeof PATHS }): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
