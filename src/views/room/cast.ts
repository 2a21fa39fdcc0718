/**
 * The people in the room: one actor per person, seated by the view. Knows who is shown, not how they are drawn.
 */
import type { RoomView } from '../../core/present/room-view.ts'
import { lightOf } from './light.ts'
import { type Actor, type ActorStage, createActor, type Turn } from './people/actor.ts'
import type { Box } from './picture.ts'
import { rolesOf } from './people/role.ts'

export interface Cast {
  show(view: RoomView, narrow: boolean): Promise<void>
  faces(): ({ readonly id: string } & Box)[]
  tick(): void
}

/** A person's own rhythm of breath and blinks: the same wherever they sit. */
function rhythmOf(id: string): number {
  let sum = 0
  for (let at = 0; at < id.length; at += 1) sum += id.charCodeAt(at)
  return sum % 7
}

/** Actors on `stage`, following views. */
export function createCast(stage: ActorStage): Cast {
  const actors = new Map<string, Actor>()
  /** On their way out, still to be drawn. */
  const gone = new Set<Actor>()
  let before: RoomView | undefined
  return {
    async show(view, narrow) {
      const roles = rolesOf(view, narrow)
      const turn: Turn = {
        tint: lightOf(view).people,
        entry: before === undefined ? 'is-there' : 'comes',
        gathers: before?.props.papers !== 'gone' && view.props.papers === 'gone',
      }
      before = view
      for (const [id, actor] of actors) {
        if (roles.some(({ person }) => person.id === id)) continue
        actors.delete(id)
        gone.add(actor)
        actor.leave(() => gone.delete(actor))
      }
      await Promise.all(
        roles.map(async (role) => {
          const { id } = role.person
          const actor = actors.get(id) ?? createActor(stage, rhythmOf(id))
          actors.set(id, actor)
          await actor.show(role, turn)
        }),
      )
    },
    faces: () =>
      [...actors].flatMap(([id, actor]) => {
        const box = actor.faceBox()
        return box === undefined ? [] : [{ id, ...box }]
      }),
    tick() {
      for (const actor of [...actors.values(), ...gone]) actor.tick()
    },
  }
}
