import type { SharedEntity } from '../../model/entity.ts'
import { latinWords } from '../../resolve/same-name/letters.ts'

/** An entity that has no id yet. */
export type Unnamed = Omit<SharedEntity, 'id'>

/** Gives entities ids that can be read, "place-tiraspol"; namesakes are counted. */
export class Namesakes {
  readonly #bySlug = new Map<string, Unnamed[]>()
  readonly #named = new Map<Unnamed, SharedEntity>()

  /** Takes some out and puts others in; returns the entities that are no more, and those that are new or go by another id. */
  replace(
    gone: Iterable<Unnamed>,
    made: readonly Unnamed[],
  ): { gone: SharedEntity[]; made: [Unnamed, SharedEntity][] } {
    const left: SharedEntity[] = []
    const slugs = new Set<string>()
    const out = new Set(gone)
    for (const unnamed of out) {
      slugs.add(slugOf(unnamed))
      const named = this.#named.get(unnamed)
      if (named) left.push(named)
      this.#named.delete(unnamed)
    }
    for (const unnamed of made) {
      const slug = slugOf(unnamed)
      slugs.add(slug)
      const known = this.#bySlug.get(slug)
      if (known) known.push(unnamed)
      else this.#bySlug.set(slug, [unnamed])
    }
    const fresh: [Unnamed, SharedEntity][] = []
    for (const slug of slugs) {
      const sharing = (this.#bySlug.get(slug) ?? []).filter((one) => !out.has(one)).sort(byName)
      if (sharing.length === 0) this.#bySlug.delete(slug)
      else this.#bySlug.set(slug, sharing)
      for (const [at, unnamed] of sharing.entries()) {
        const id = at === 0 ? slug : `${slug}-${at + 1}`
        const known = this.#named.get(unnamed)
        if (known?.id === id) continue
        if (known) left.push(known)
        const named = { id, ...unnamed }
        this.#named.set(unnamed, named)
        fresh.push([unnamed, named])
      }
    }
    return { gone: left, made: fresh }
  }
}

/** Orders entities by type, name and where they first stand. */
export function byName(a: Unnamed, b: Unnamed): number {
  const [one, two] = [a.members[0], b.members[0]]
  return (
    order(a.type, b.type) ||
    order(a.name, b.name) ||
    order(one?.article ?? '', two?.article ?? '') ||
    order(one?.entity ?? '', two?.entity ?? '')
  )
}

function slugOf({ type, name }: Unnamed): string {
  return [type, ...latinWords(name)].join('-')
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
