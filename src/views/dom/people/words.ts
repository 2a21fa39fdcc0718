/**
 * Which drawing and which colour each casting word means. The only place where authors' words meet the drawings' names.
 */
import type { Casting } from '../../../core/model/casting.ts'

export const INK = '#1d1712'

type Words<Key extends keyof Casting> = Readonly<Record<Casting[Key], string>>

export const HEAD_DRAWINGS: Words<'head'> = {
  short: 'short5',
  'short-grey': 'grayShort',
  cropped: 'short1',
  'side-part': 'short4',
  curly: 'dreads2',
  twists: 'twists2',
  afro: 'afro',
  bun: 'grayBun',
  long: 'long',
  bob: 'bangs',
  'medium-grey': 'grayMedium',
  ponytail: 'mediumBangs2',
  balding: 'noHair3',
  bald: 'noHair1',
  hijab: 'hijab',
  turban: 'turban',
}

/** None darker than `8d5a3c`: the ink of eyes and mouth keeps a contrast of 3:1 on every skin. */
export const SKIN_COLOURS: Words<'skin'> = {
  pale: '#ffe3cb',
  fair: '#ffdbb4',
  light: '#f2c49b',
  olive: '#dfae7c',
  tan: '#cf9562',
  brown: '#b0764a',
  deep: '#96633f',
}

export const HAIR_TONES: Words<'hair'> = {
  black: '#2a2320',
  'dark-brown': '#4a312c',
  brown: '#724d33',
  auburn: '#9a4f2a',
  blond: '#d6b370',
  grey: '#b3aaa2',
  white: '#efeae3',
}

export const GLASSES_DRAWINGS: Readonly<Record<Exclude<Casting['glasses'], 'none'>, string>> = {
  round: 'glasses2',
  square: 'glasses',
  thin: 'glasses5',
  'dark-rim': 'glasses3',
}

export const BEARD_DRAWINGS: Readonly<Record<Exclude<Casting['beard'], 'none'>, string>> = {
  moustache: 'moustache9',
  goatee: 'goatee1',
  stubble: 'chin',
  full: 'full4',
  long: 'full3',
}

export const COSTUME_TONES: Words<'colour'> = {
  navy: '#33435f',
  green: '#5f7f4a',
  teal: '#2f6d73',
  plum: '#7a4763',
  burgundy: '#8c3238',
  mustard: '#cf9138',
  grey: '#77787c',
  brown: '#84603f',
  black: '#3a3532',
  white: '#f4efe4',
}
