import { compareText } from '../../model/compare-text.ts'
import type { SharedEntity } from '../../model/entity.ts'
import { latinWords } from '../../resolve/same-name/letters.ts'
import { digest } from '../grouping/digest.ts'
import { placeIn } from '../grouping/sorted.ts'

/** An entity that has no id yet. */
export type Unnamed = Omit<SharedEntity, 'id'>

/**
 * Gives entities ids that can be read, "place-tiraspol". Of namesakes the first is called so; the others have what tells
 * of where they first stand added, so that one more does not rename them all.
 */
export class Namesakes {
  readonly #bySlug = new Map<string, Unnamed[]>()
  readonly #named = new Map<Unnamed, SharedEntity>()

  /** Takes some out and puts others in; returns the entities that are no more, and those that are new or go by another id. */
  replace(
    gone: Iterable<Unnamed>,
    made: readonly Unnamed[],
  ): { gone: SharedEntity[]; made: SharedEntity[] } {
    const left: SharedEntity[] = []
    const unsure = new Set(made)
    const slugs = new Set<string>()
    for (const unnamed of new Set(gone)) {
      slugs.add(this.#takeOut(unnamed))
      const named = this.#named.get(unnamed)
      if (named) left.push(named)
      this.#named.delete(unnamed)
    }
    for (const unnamed of made) {
      const slug = slugOf(unnamed)
      slugs.add(slug)
      const sharing = this.#bySlug.get(slug) ?? []
      this.#bySlug.set(slug, sharing)
      sharing.splice(placeIn(sharing, unnamed, byName), 0, unnamed)
      // whoever was the first may be the second now
      if (sharing[0] === unnamed && sharing[1]) unsure.add(sharing[1])
    }
    for (const slug of slugs) {
      const first = this.#bySlug.get(slug)?.[0]
      if (first) unsure.add(first)
    }
    const fresh: SharedEntity[] = []
    for (const unnamed of unsure) {
      const id = this.#idOf(unnamed)
      const known = this.#named.get(unnamed)
      if (known?.id === id) continue
      if (known) left.push(known)
      const named = { id, ...unnamed }
      this.#named.set(unnamed, named)
      fresh.push(named)
    }
    return { gone: left, made: fresh }
  }

  #takeOut(unnamed: Unnamed): string {
    const slug = slugOf(unnamed)
    const sharing = this.#bySlug.get(slug) ?? []
    const at = placeIn(sharing, unnamed, byName)
    if (sharing[at] === unnamed) sharing.splice(at, 1)
    if (sharing.length === 0) this.#bySlug.delete(slug)
    return slug
  }

  #idOf(unnamed: Unnamed): string {
    const slug = slugOf(unnamed)
    if (this.#bySlug.get(slug)?.[0] === unnamed) return slug
    const [{ article, entity } = { article: '', entity: '' }] = unnamed.members
    return digest(slug, `${article} ${entity}`)
  }
}

/** Orders entities by type, name and where they first stand. */
export function byName(a: Unnamed, b: Unnamed): number {
  const [one, two] = [a.members[0], b.members[0]]
  return (
    compareText(a.type, b.type) ||
    compareText(a.name, b.name) ||
    compareText(one?.article ?? '', two?.article ?? '') ||
    compareText(one?.entity ?? '', two?.entity ?? '')
  )
}

function slugOf({ type, name }: Unnamed): string {
  return [type, ...latinWords(name)].join('-')
}
