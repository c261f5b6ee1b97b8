import type { Analysis } from '../model/analysis.ts'
import type { Entity, Member } from '../model/entity.ts'
import { ownWords } from '../resolve/align-persons.ts'
import { latinWords } from '../resolve/letters.ts'
import { contentWords } from '../resolve/same-organization.ts'
import { withoutKind } from '../resolve/same-place.ts'
import { soundKey } from '../resolve/sound-key.ts'

/** Entities of several articles that are alike in name, type, country and place on the map. */
export interface EntityNode {
  /** What they are alike in: one node has it. */
  readonly identity: string
  readonly type: Entity['type']
  readonly name: string
  readonly country: string | null
  /** The place on the map that they are, as a key; null where it is not known. */
  readonly onMap: string | null
  /** The forms that are compared with those of other nodes. */
  readonly forms: ReadonlySet<string>
  readonly variants: ReadonlySet<string>
  readonly roles: ReadonlySet<string>
  readonly members: readonly Member[]
  /** Identities of what else its articles name. */
  readonly company: ReadonlySet<string>
}

interface Draft extends EntityNode {
  readonly forms: Set<string>
  readonly variants: Set<string>
  readonly roles: Set<string>
  readonly members: Member[]
  readonly company: Set<string>
}

/** How much company is kept: enough to see whether two names keep the same. */
const mostCompany = 400

/** Gathers what is alike without comparing; sorted by identity. */
export function gatherNodes(analyses: readonly Analysis[]): EntityNode[] {
  const nodes = new Map<string, Draft>()
  for (const { article, entities, places } of analyses) {
    const onMap = new Map<string, string>()
    for (const { entity, geonameId, name, country, precision, lat } of places) {
      if (lat !== null) onMap.set(entity, `${geonameId ?? `${precision} ${name}, ${country}`}`)
    }
    const here = entities.map((entity) => {
      const map = onMap.get(entity.id) ?? null
      const country = entity.country ?? null
      const words = latinWords(entity.name)
      const alone = entity.type === 'person' && words.length < 2 // a family name alone is nobody yet
      const identity = [entity.type, words.join(' '), country, map, alone ? article.id : ''].join(
        '|',
      )
      const node: Draft = nodes.get(identity) ?? {
        ...{ identity, type: entity.type, name: entity.name, country, onMap: map },
        ...{
          forms: new Set(),
          variants: new Set(),
          roles: new Set(),
          members: [],
          company: new Set(),
        },
      }
      nodes.set(identity, node)
      node.members.push({ article: article.id, entity: entity.id })
      for (const form of entity.variants) node.variants.add(form)
      for (const role of entity.roles) node.roles.add(role)
      for (const form of comparable(entity)) node.forms.add(form)
      return node
    })
    for (const node of here) {
      for (const { identity } of here) {
        if (node.company.size >= mostCompany) break
        if (identity !== node.identity) node.company.add(identity)
      }
    }
  }
  return [...nodes.values()].sort((a, b) => (a.identity < b.identity ? -1 : 1))
}

/** "Perm region" is compared as that, though "Perm" is printed. */
function comparable({ type, name, variants }: Entity): readonly string[] {
  return type === 'place' && !variants.includes(name) ? [name] : variants
}

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
      const bySound = [`person ${sounds.at(-1)}`, `person ${sounds.sort().join(' ')}`]
      const opening = own.at(-1)?.slice(0, 2)
      return own.length > 1 ? [...bySound, `person ${own[0]} ${opening}`] : bySound
    }
    case 'place':
      return [`place ${soundKey(withoutKind(words).join(''))}`]
    case 'organization': {
      const content = contentWords(words)
      const letters = content.length > 1 ? content.map((word) => word.charAt(0)).join('') : words[0]
      const each = country ? content.map((word) => `${country} ${soundKey(word)}`) : []
      return [content.map(soundKey).sort().join(' '), `letters ${letters}`, ...each]
    }
    case 'other':
      return [
        `other ${country ?? ''} ${soundKey(words.join(''))}`,
        ...(country ? [`people ${country}`] : []),
      ]
  }
}
