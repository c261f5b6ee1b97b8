import { knownAcronyms } from '../../language/acronyms.ts'
import { ownWords } from '../../resolve/same-name/align-persons.ts'
import { latinWords } from '../../resolve/same-name/letters.ts'
import { contentWords } from '../../resolve/same-name/same-organization.ts'
import { withoutKind } from '../../resolve/same-name/same-place.ts'
import { soundKey } from '../../resolve/same-name/sound-key.ts'
import type { EntityNode } from './nodes.ts'

/** Keys of which two nodes that may be one share at least one. */
export function nodeKeys(node: EntityNode): string[] {
  const keys = [...node.forms].flatMap((form) => formKeys(node, latinWords(form)))
  if (node.onMap !== null) keys.push(`map ${node.onMap}`)
  return [...new Set(keys)].sort()
}

function formKeys({ type, country }: EntityNode, words: readonly string[]): string[] {
  switch (type) {
    case 'person': {
      const own = ownWords(words)
      const sounds = own.map(soundKey)
      const bySound = [
        `person ${sounds.at(-1)}`,
        `person ${soundKey(own.join(''))}`,
        `person ${sounds.toSorted().join(' ')}`,
      ]
      // of a name that may end with a second family name, the first one counts as well
      const families = own.slice(1).slice(-2)
      return [...bySound, ...families.map((word) => `person ${own[0]} ${word.slice(0, 2)}`)]
    }
    case 'place':
      return [`place ${soundKey(withoutKind(words).join(''))}`]
    case 'organization': {
      const content = contentWords(words)
      const letters = content.length > 1 ? content.map((word) => word.charAt(0)).join('') : words[0]
      const each = country ? content.map((word) => `${country} ${soundKey(word)}`) : []
      const known = knownAcronyms(words).map((acronym) => `known ${acronym}`)
      const joined = [content.join(''), content.slice(0, -1).join('')].map(
        (one) => `joined ${soundKey(one)}`,
      )
      return [
        content.map(soundKey).sort().join(' '),
        `letters ${letters}`,
        ...each,
        ...known,
        ...joined,
      ]
    }
    case 'other':
      return [
        `other ${country ?? ''} ${soundKey(words.join(''))}`,
        ...(country ? [`people ${country}`] : []),
      ]
  }
}
