/**
 * Reads the `d` of an SVG path: splits it into its closed shapes, each starting with an absolute move, with the box it fills.
 * Knows nothing about what the path shows.
 */
const NUMBERS_PER_COMMAND = { m: 2, l: 2, h: 1, v: 1, c: 6, s: 4, q: 4, t: 2, a: 7, z: 0 }

/** The commands of a path with their numbers, implicit repeats written out. */
function readCommands(d) {
  const commands = []
  for (const [, letter, rest] of d.matchAll(/([a-z])([^a-z]*)/gi)) {
    const size = NUMBERS_PER_COMMAND[letter.toLowerCase()]
    const numbers =
      letter.toLowerCase() === 'a' ? readArc(rest) : (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    if (size === 0) commands.push({ letter, numbers: [] })
    for (let at = 0; size > 0 && at + size <= numbers.length; at += size) {
      const repeated = at > 0 && letter.toLowerCase() === 'm' ? (letter === 'm' ? 'l' : 'L') : letter
      commands.push({ letter: repeated, numbers: numbers.slice(at, at + size) })
    }
  }
  return commands
}

/** An arc's two flags may be glued to the number after them. */
function readArc(text) {
  const number = '(-?(?:\\d+\\.?\\d*|\\.\\d+))[ ,]*'
  const whole = new RegExp(`[ ,]*${number}${number}${number}([01])[ ,]*([01])[ ,]*${number}${number}`, 'g')
  return [...text.matchAll(whole)].flatMap((match) => match.slice(1, 8).map(Number))
}

/** Where the pen may pass during a command: end point last. */
function pointsOf({ letter, numbers }, [x, y]) {
  const relative = letter === letter.toLowerCase()
  const [ox, oy] = relative ? [x, y] : [0, 0]
  const kind = letter.toLowerCase()
  if (kind === 'h') return [[ox + numbers[0], y]]
  if (kind === 'v') return [[x, oy + numbers[0]]]
  if (kind === 'a') return [[ox + numbers[5], oy + numbers[6]]]
  const points = []
  for (let at = 0; at < numbers.length; at += 2) points.push([ox + numbers[at], oy + numbers[at + 1]])
  return points
}

const round = (value) => Number(value.toFixed(1))

/** The shapes of a path in drawing order: `{ d, box: [left, top, right, bottom] }`. */
export function splitShapes(d) {
  const shapes = []
  let pen = [0, 0]
  let start = pen
  let shape
  for (const command of readCommands(d)) {
    const kind = command.letter.toLowerCase()
    const points = pointsOf(command, pen)
    if (kind === 'z') {
      pen = start
      continue
    }
    pen = points.at(-1)
    if (kind === 'm') {
      start = pen
      shape = { d: `M${pen.map(round).join(' ')}`, box: [...pen, ...pen] }
      shapes.push(shape)
      continue
    }
    shape.d += command.letter + command.numbers.map(String).join(' ')
    for (const [x, y] of points) {
      const [left, top, right, bottom] = shape.box
      shape.box = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)]
    }
  }
  return shapes
}
