/**
 * The people in the room: one actor per person, seated by the view. Knows who is shown, not how they are drawn.
 */
import type { RoomView } from '../../core/present/room-view.ts'
import { lightOf } from './light.ts'
import { type Actor, type ActorStage, createActor } from './people/actor.ts'
import type { Box } from './picture.ts'
import { seatPeople } from './seats.ts'

export interface Cast {
  show(view: RoomView, narrow: boolean): Promise<void>
  faces(): ({ readonly id: string } & Box)[]
  tick(): void
}

/** Actors on `stage`, following views. */
export function createCast(stage: ActorStage): Cast {
  const actors = new Map<string, Actor>()
  return {
    async show(view, narrow) {
      const seated = seatPeople(view.people, narrow)
      for (const [id, actor] of actors) {
        if (seated.some(({ person }) => person.id === id)) continue
        actor.destroy()
        actors.delete(id)
      }
      const tint = lightOf(view.daylight, view.tension).people
      await Promise.all(
        seated.map(async ({ person, place }, at) => {
          const actor = actors.get(person.id) ?? createActor(stage, at)
          actors.set(person.id, actor)
          await actor.show(person, place, tint)
        }),
      )
    },
    faces: () =>
      [...actors].flatMap(([id, actor]) => {
        const box = actor.faceBox()
        return box === undefined ? [] : [{ id, ...box }]
      }),
    tick() {
      for (const actor of actors.values()) actor.tick()
    },
  }
}
