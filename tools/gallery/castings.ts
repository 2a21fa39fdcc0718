/** People for the gallery, one for every costume and head. Nobody of any scenario. */
import {
  BEARDS,
  COSTUME_COLOURS,
  COSTUMES,
  GLASSES,
  HAIR_COLOURS,
  HEADS,
  SKINS,
  type Casting,
} from '../../src/core/model/casting.ts'

export const CASTINGS: Readonly<Record<string, Casting>> = {
  tomasz: {
    head: 'short-grey',
    skin: 'fair',
    hair: 'grey',
    glasses: 'none',
    beard: 'moustache',
    costume: 'work-jacket',
    colour: 'green',
    seat: 'centre',
  },
  rosa: {
    head: 'hijab',
    skin: 'tan',
    hair: 'black',
    glasses: 'none',
    beard: 'none',
    costume: 'blazer',
    colour: 'teal',
    seat: 'right',
  },
  ekdahl: {
    head: 'short-grey',
    skin: 'fair',
    hair: 'grey',
    glasses: 'round',
    beard: 'none',
    costume: 'suit',
    colour: 'navy',
    seat: 'left',
  },
  imani: {
    head: 'afro',
    skin: 'deep',
    hair: 'dark-brown',
    glasses: 'none',
    beard: 'none',
    costume: 'uniform',
    colour: 'navy',
    seat: 'centre',
  },
  vera: {
    head: 'bun',
    skin: 'light',
    hair: 'white',
    glasses: 'thin',
    beard: 'none',
    costume: 'cardigan',
    colour: 'plum',
    seat: 'centre',
  },
}

function pick<Word>(words: readonly Word[], at: number): Word {
  const word = words[at % words.length]
  if (word === undefined) throw new Error('An empty list.')
  return word
}

/** One person a costume, so that every word is worn by somebody. */
export const WARDROBE: readonly Casting[] = COSTUMES.map((costume, at) => ({
  head: pick(HEADS, at),
  skin: pick(SKINS, at * 3),
  hair: pick(HAIR_COLOURS, at),
  glasses: at % 4 === 1 ? pick(GLASSES, at) : 'none',
  beard: at % 5 === 3 ? pick(BEARDS, 1 + at) : 'none',
  costume,
  colour: pick(COSTUME_COLOURS, at * 3 + 2),
  seat: 'centre',
}))
