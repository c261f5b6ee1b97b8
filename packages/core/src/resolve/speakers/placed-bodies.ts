import { headLinks, placeHeads } from '../../language/name-words.ts'
import type { Speech } from '../../language/speech.ts'
import type { Name } from '../../model/name.ts'
import type { Token } from '../../model/token.ts'
import type { Layer } from '../layer.ts'

/** This far before and after a name, in code units, the words are read that tell where something is. */
const near = 30

/**
 * The organizations that an article only names as where something is: towns that were taken for bodies, as a rule, and no
 * body that “the agency” means.
 *
 *     the town of [Porto Lomba]       near [Porto Lomba]       from [Al Ruwaya] to Taiwan
 */
export function findPlacedBodies(
  text: string,
  names: readonly Name[],
  tokens: Layer<Token>,
  { whereabouts }: Pick<Speech, 'whereabouts'>,
): Set<string> {
  const wordOf = (token: Token | undefined) =>
    token ? text.slice(token.start, token.end).toLowerCase() : ''
  const isPlaced = ({ start, end }: Name): boolean => {
    const before = tokens.within({ start: Math.max(0, start - near), end: start })
    const [noun, link] = [wordOf(before.at(-2)), wordOf(before.at(-1))]
    if (headLinks.has(link)) return placeHeads.get(noun) === 'settlement'
    const behind = tokens.within({ start: end, end: end + near })
    return whereabouts.some(([opens, goesOn]) => {
      return opens === link && (goesOn === null || goesOn === wordOf(behind[0]))
    })
  }
  const bodies = names.filter(({ type }) => type === 'organization')
  const placed = new Set(bodies.filter(isPlaced).map(({ entity }) => entity))
  for (const name of bodies) if (!isPlaced(name)) placed.delete(name.entity)
  return placed
}
