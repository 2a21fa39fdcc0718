/** A rating as a sign that differs in shape as well as colour. */
import type { JSX } from 'preact'
import type { Rating } from '../../core/model/moves.ts'

const SIGNS: Readonly<Record<Rating, { readonly colour: string; readonly path: string }>> = {
  best: { colour: '#226747', path: 'M-4.500 0.500l3 3.500l6-7' },
  sound: { colour: '#28679f', path: 'M-5 0h10' },
  weak: { colour: '#8a5a0b', path: 'M0-5v6M0 4.200v0.600' },
  harmful: { colour: '#a5362d', path: 'M-4-4l8 8M4-4l-8 8' },
}

interface SignProps {
  readonly rating: Rating | undefined
  readonly x: number
  readonly y: number
}

/** Drawn around the point given, in an SVG of the caller's. Without a rating it is a small dot. */
export function RatingSign({ rating, x, y }: SignProps): JSX.Element {
  if (rating === undefined) return <circle cx={x} cy={y} r="4" fill="#fffdf6" stroke="#1d1712" stroke-width="2" />
  const sign = SIGNS[rating]
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="11" fill={sign.colour} stroke="#1d1712" stroke-width="2.500" />
      <path
        d={sign.path}
        fill="none"
        stroke="#fff"
        stroke-width="2.800"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </g>
  )
}

/** A question mark, where the trainee is asked before anything is told. */
export function SecretSign({ x, y }: Omit<SignProps, 'rating'>): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})`}>
      <circle r="11" fill="#ffe9b8" stroke="#1d1712" stroke-width="2.500" />
      <path
        d="M-3-2.500a3 3 0 1 1 4.500 2.600q-1.500 0.900-1.500 2.400M0 5.600v0.400"
        fill="none"
        stroke="#1d1712"
        stroke-width="2.400"
        stroke-linecap="round"
      />
    </g>
  )
}

interface SignPictureProps {
  readonly rating: Rating | undefined
  readonly isSecret: boolean
}

/** The same sign as a small picture of its own, for text. Its meaning stands beside it in words. */
export function SignPicture({ rating, isSecret }: SignPictureProps): JSX.Element {
  return (
    <svg class="rating-badge" viewBox="-13 -13 26 26" aria-hidden="true">
      {isSecret ? <SecretSign x={0} y={0} /> : <RatingSign rating={rating} x={0} y={0} />}
    </svg>
  )
}
