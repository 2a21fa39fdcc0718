/**
 * The whiteboard: each issue with its word and a band of colour, so that state is never told by colour alone.
 */
import type { BoardRow, RoomView } from '../../../core/present/room-view.ts'
import { INK, PAPER } from '../ink.ts'
import type { Picture } from '../picture.ts'

const BOX = { x: 46, y: 58, width: 286, height: 286 }
const BOARD = { x: 54, y: 66, width: 270, height: 258 }
const TITLE_HEIGHT = 38
const FONT = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif"
const TITLE_FONT = "'Bricolage Grotesque Variable', 'Bricolage Grotesque', system-ui, sans-serif"

const BANDS: Readonly<Record<BoardRow['state'], string>> = {
  open: '#c98a2b',
  offered: '#3c78b4',
  agreed: '#2f7d5f',
  stuck: '#b5443a',
}
/** The words in a darker step of their band, to be read on paper at 4.5:1. */
const WORDS: Readonly<Record<BoardRow['state'], string>> = {
  open: '#8a5a10',
  offered: '#2b5f94',
  agreed: '#256a4f',
  stuck: '#a5372e',
}

export function boardPicture(board: RoomView['board']): Picture {
  return { key: `board-${JSON.stringify(board)}`, box: BOX, paint: (context) => paintBoard(context, board) }
}

function paintBoard(context: CanvasRenderingContext2D, board: RoomView['board']): void {
  const { x, y, width, height } = BOARD
  context.lineJoin = 'round'
  card(context, { x, y, width, height }, '#fdf9ee', 5)
  context.fillStyle = '#e9dfc4'
  context.fillRect(x + 2.5, y + 2.5, width - 5, TITLE_HEIGHT - 2)
  context.strokeStyle = INK
  context.lineWidth = 3.5
  context.beginPath()
  context.moveTo(x, y + TITLE_HEIGHT)
  context.lineTo(x + width, y + TITLE_HEIGHT)
  context.stroke()
  words(context, board.title, {
    x: x + 16,
    y: y + TITLE_HEIGHT / 2 + 1,
    width: width - 32,
    font: `700 19px ${TITLE_FONT}`,
    colour: INK,
  })
  const room = height - TITLE_HEIGHT - 12
  const pitch = Math.min(50, room / Math.max(1, board.rows.length))
  board.rows.forEach((row, at) =>
    paintRow(context, row, { x: x + 12, y: y + TITLE_HEIGHT + 12 + at * pitch, width: width - 24, height: pitch - 8 }),
  )
  context.fillStyle = '#b9a77f'
  context.fillRect(x + 20, y + height + 2, width - 40, 8)
  context.strokeRect(x + 20, y + height + 2, width - 40, 8)
}

interface Frame {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

function card(context: CanvasRenderingContext2D, frame: Frame, fill: string, edge: number): void {
  context.beginPath()
  context.roundRect(frame.x, frame.y, frame.width, frame.height, 5)
  context.fillStyle = fill
  context.fill()
  context.strokeStyle = INK
  context.lineWidth = edge
  context.stroke()
}

function paintRow(context: CanvasRenderingContext2D, row: BoardRow, frame: Frame): void {
  card(context, frame, PAPER, 3)
  context.fillStyle = BANDS[row.state]
  context.fillRect(frame.x + 1.5, frame.y + 1.5, 10, frame.height - 3)
  const middle = frame.y + frame.height / 2 + 1
  const size = Math.min(17.5, frame.height * 0.5)
  context.font = `700 ${size}px ${FONT}`
  const wordWidth = context.measureText(row.word).width
  const room = frame.width - 42
  const share = Math.max(room * 0.45, room - wordWidth)
  const used = paintLabel(context, row.label, { x: frame.x + 20, middle, width: share, size, height: frame.height })
  words(context, row.word, {
    x: frame.x + frame.width - 10,
    y: middle,
    width: room - used,
    font: `700 ${size}px ${FONT}`,
    colour: WORDS[row.state],
    align: 'right',
  })
}

interface LabelPlace {
  readonly x: number
  readonly middle: number
  readonly width: number
  readonly size: number
  readonly height: number
}

/** On one line, or on two smaller ones where it is too long for that. Answers how wide it has become. */
function paintLabel(context: CanvasRenderingContext2D, label: string, place: LabelPlace): number {
  const { x, middle, width, size, height } = place
  const write = (text: string, y: number, font: string): void =>
    words(context, text, { x, y, width, font, colour: INK })
  context.font = `700 ${size}px ${FONT}`
  const wide = context.measureText(label).width
  if (wide <= width) {
    write(label, middle, context.font)
    return wide
  }
  const font = `700 ${Math.min(size, height * 0.38)}px ${FONT}`
  const [first, second] = inHalves(label)
  if (second === '') write(first, middle, font)
  else {
    write(first, middle - height * 0.2, font)
    write(second, middle + height * 0.2, font)
  }
  return width
}

/** Parted at the blank nearest its middle. */
function inHalves(label: string): readonly [string, string] {
  const blanks = [...label.matchAll(/ /g)].map(({ index }) => index)
  const middle = label.length / 2
  const [at] = blanks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  return at === undefined ? [label, ''] : [label.slice(0, at), label.slice(at + 1)]
}

interface Writing {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly font: string
  readonly colour: string
  readonly align?: CanvasTextAlign
}

/** One line of text, shortened with an ellipsis when it is wider than its place. */
function words(context: CanvasRenderingContext2D, text: string, writing: Writing): void {
  context.font = writing.font
  context.fillStyle = writing.colour
  context.textAlign = writing.align ?? 'left'
  context.textBaseline = 'middle'
  let shown = text
  while (shown.length > 1 && context.measureText(shown === text ? text : `${shown}…`).width > writing.width)
    shown = shown.slice(0, -1).trimEnd()
  context.fillText(shown === text ? text : `${shown}…`, writing.x, writing.y)
}

/** Resolves when the board's fonts can be painted, or at once where the page has none. */
export async function loadBoardFonts(): Promise<void> {
  const wanted = [`700 18px ${FONT}`, `700 19px ${TITLE_FONT}`]
  await Promise.allSettled(wanted.map(async (font) => document.fonts.load(font)))
}
