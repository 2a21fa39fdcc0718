/**
 * What the room does while somebody leaves it or comes back: the door opens for them and shuts again, the chair is theirs or
 * is left, and what they take along goes when they take it.
 */
import type { RoomView } from '../../core/present/room-view.ts'
import { after, type Moving, PASSAGE } from './motion.ts'
import type { Waits } from './sprites.ts'

interface Passage {
  /** What is new about these sprites comes later than the rest of the view. */
  readonly waits: Waits
  /** So long the door is open, although the view it leads to has it shut. */
  readonly shutsMs?: number
}

/** What tells that somebody has left: brought to notice only when they have. */
const TELLS_LATE: readonly RoomView['activeProp'][] = ['door', 'coat', 'papers', 'cameras']

function seated(view: RoomView): readonly string[] {
  return view.people.filter(({ presence }) => presence === 'seated').map(({ id }) => id)
}

function leaving(gone: readonly string[], { activeProp }: RoomView): Waits {
  const tellsLate = activeProp !== undefined && TELLS_LATE.includes(activeProp)
  return new Map([
    ...gone.map((id): [string, number] => [`chair-${id}`, PASSAGE.rises]),
    ['prop-papers', PASSAGE.rises],
    ['prop-bag', PASSAGE.rises],
    ['coat', PASSAGE.opens],
    ['hanger', PASSAGE.opens],
    ['door', PASSAGE.opens],
    ['door-light', PASSAGE.opens],
    ['cameras', PASSAGE.opens],
    ['ending', PASSAGE.shuts],
    ['ending-later', PASSAGE.shuts],
    ...(tellsLate ? (['halo', 'close-up'] as const).map((id): [string, number] => [id, PASSAGE.shuts]) : []),
  ])
}

function returning(back: readonly string[]): Waits {
  const seatMs = PASSAGE.backMs + PASSAGE.walkMs
  return new Map(back.map((id): [string, number] => [`chair-${id}`, seatMs]))
}

/** The way from one view to the next; `undefined` when nobody goes through the door. */
function passageBetween(before: RoomView, now: RoomView): Passage | undefined {
  const [then, next] = [seated(before), seated(now)]
  const gone = then.filter((id) => !next.includes(id))
  const back = next.filter((id) => !then.includes(id))
  if (gone.length + back.length === 0) return undefined
  const staysOpen = (now.props.door ?? 'closed') !== 'closed'
  if (gone.length > 0) return { waits: leaving(gone, now), ...(!staysOpen && { shutsMs: PASSAGE.shuts }) }
  return { waits: returning(back), ...(!staysOpen && { shutsMs: PASSAGE.shutsBehindMs }) }
}

export interface Door {
  /** From one view to the next, which may be the same. Says what has to wait for whoever is on the way. */
  pass(before: RoomView, now: RoomView): Waits | undefined
  /** The view with the door as it is just now. */
  asItStands(view: RoomView): RoomView
  /** At once, whoever is on the way. */
  shut(): void
}

/** A door that opens for whoever goes through and shuts behind them; `redraw` is called when it does. */
export function keepDoor(moving: Moving, redraw: () => void): Door {
  let passage: Passage | undefined
  return {
    pass(before, now) {
      if (JSON.stringify(before) === JSON.stringify(now)) return passage?.waits
      const mine = moving.motion.reduced ? undefined : passageBetween(before, now)
      passage = mine
      if (mine?.shutsMs !== undefined)
        after(moving, mine.shutsMs, () => {
          if (passage !== mine) return
          passage = undefined
          redraw()
        })
      return mine?.waits
    },
    asItStands: (view) => (passage?.shutsMs === undefined ? view : { ...view, props: { ...view.props, door: 'open' } }),
    shut() {
      passage = undefined
    },
  }
}
