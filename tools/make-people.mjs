/**
 * Cuts from the Open Peeps drawings (CC0) only what our casting words need, and splits each face into brows, eyes, nose and
 * mouth so that a blink or a spoken word changes one feature. Writes `assets/people/open-peeps.json`.
 * Which casting word means which drawing is known in `src/views/dom/people`, not here.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { splitShapes } from './svg-path.mjs'

const SOURCE = new URL('../node_modules/@dicebear/styles/dist/open-peeps.min.json', import.meta.url)
const TARGET = new URL('../assets/people/open-peeps.json', import.meta.url)

const HEADS = [
  'short5',
  'grayShort',
  'short1',
  'short4',
  'dreads2',
  'twists2',
  'afro',
  'grayBun',
  'long',
  'bangs',
  'grayMedium',
  'mediumBangs2',
  'noHair3',
  'noHair1',
  'hijab',
  'turban',
]
const FACES = ['smile', 'calm', 'solemn', 'suspicious', 'concerned', 'driven', 'eyesClosed', 'tired', 'veryAngry']
const GLASSES = ['glasses', 'glasses2', 'glasses3', 'glasses5']
const BEARDS = ['moustache9', 'goatee1', 'chin', 'full', 'full4', 'full3']

const { canvas, components } = JSON.parse(readFileSync(SOURCE, 'utf8'))

/** A drawing as a list of `[colour, path]`, where a colour is a name to fill in later or a fixed value. */
function paintsOf(elements, inherited = 'ink') {
  return elements
    .filter((element) => element.type === 'element')
    .flatMap(({ name, attributes, children }) => {
      const colour = colourName(attributes.fill ?? inherited)
      return name === 'g' ? paintsOf(children, colour) : [[colour, attributes.d]]
    })
}

function colourName(fill) {
  if (typeof fill === 'object') return fill.name
  return fill === 'black' ? 'ink' : fill
}

/** Boxes measured over all the faces we cast: the nose never leaves its own, mouths start below it, brows end above the eyes. */
function featureOf([left, top, right, bottom]) {
  const middle = (left + right) / 2
  if (top > 90 && bottom < 190 && left > 92 && middle < 160) return 'nose'
  if (top > 140) return 'mouth'
  return (top + bottom) / 2 < 66 ? 'brows' : 'eyes'
}

function splitFace(elements) {
  const face = { brows: [], eyes: [], nose: [], mouth: [] }
  for (const [colour, d] of paintsOf(elements)) {
    for (const [feature, shapes] of Object.entries(groupShapes(d)))
      face[feature].push([colour, shapes.map((shape) => shape.d).join('z') + 'z'])
  }
  return face
}

function groupShapes(d) {
  const parts = {}
  for (const shape of splitShapes(d)) (parts[featureOf(shape.box)] ??= []).push(shape)
  return parts
}

const pick = (component, names, cut) =>
  Object.fromEntries(names.map((name) => [name, cut(components[component].variants[name].elements)]))

const drawings = {
  body: paintsOf(canvas.elements),
  heads: pick('head', HEADS, paintsOf),
  faces: pick('expression', FACES, splitFace),
  glasses: pick('accessories', GLASSES, paintsOf),
  beards: pick('facialHair', BEARDS, paintsOf),
}

mkdirSync(new URL('.', TARGET), { recursive: true })
writeFileSync(TARGET, `${JSON.stringify(drawings)}\n`)
