/** How a person looks, in words an author can write. Which drawing each word means is known where pictures are made. */
export const HEADS = [
  'short',
  'short-grey',
  'cropped',
  'side-part',
  'curly',
  'twists',
  'afro',
  'bun',
  'long',
  'bob',
  'medium-grey',
  'ponytail',
  'balding',
  'bald',
  'hijab',
  'turban',
] as const
export const SKINS = ['pale', 'fair', 'light', 'olive', 'tan', 'brown', 'deep'] as const
export const HAIR_COLOURS = ['black', 'dark-brown', 'brown', 'auburn', 'blond', 'grey', 'white'] as const
export const GLASSES = ['none', 'round', 'square', 'thin', 'dark-rim'] as const
export const BEARDS = ['none', 'moustache', 'goatee', 'stubble', 'full', 'long'] as const
export const COSTUMES = [
  'blazer',
  'shirt-and-tie',
  'suit',
  'cardigan',
  'work-jacket',
  'uniform',
  'coat',
  'traditional',
  'medical-coat',
  'chef-jacket',
  'high-visibility',
  'open-collar',
  'polo-neck',
  'sweater',
  'waistcoat',
  'apron',
  'robe',
] as const
export const COSTUME_COLOURS = [
  'navy',
  'green',
  'teal',
  'plum',
  'burgundy',
  'mustard',
  'grey',
  'brown',
  'black',
  'white',
] as const
export const SEATS = ['left', 'centre', 'right'] as const

export interface Casting {
  readonly head: (typeof HEADS)[number]
  readonly skin: (typeof SKINS)[number]
  readonly hair: (typeof HAIR_COLOURS)[number]
  readonly glasses: (typeof GLASSES)[number]
  readonly beard: (typeof BEARDS)[number]
  readonly costume: (typeof COSTUMES)[number]
  readonly colour: (typeof COSTUME_COLOURS)[number]
  readonly seat: (typeof SEATS)[number]
}
