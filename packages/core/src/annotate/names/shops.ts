import type { Naming } from '../../language/naming.ts'
import type { Mention } from '../../model/name.ts'
import type { Token } from '../../model/token.ts'
import { CAPITALIZED } from '../words/word-facts.ts'
import type { NameFacts } from './facts.ts'

const OWNED = new Set(["'s", '’s'])
const MOST_WORDS = 3

/**
 * Shops and restaurants that are called by their owner: |Ek's Pizza|, |Ann Ek's Auto Repair|. The capitalized words after
 * the owner end with a word for one; "Ek's Auto Task Force" is none. Linear; `names` are sorted, as is what is given.
 */
export function joinShops(
  text: string,
  tokens: readonly Token[],
  names: readonly Mention[],
  { makeup }: NameFacts,
  { shopHeads }: Pick<Naming, 'shopHeads'>,
): readonly Mention[] {
  const printed = (i: number) => text.slice(tokens[i]?.start, tokens[i]?.end)
  const goesOn = (i: number) => {
    const isOnLine = !text.slice(tokens[i - 1]?.end, tokens[i]?.start).includes('\n')
    return i < tokens.length && ((makeup[i] as number) & CAPITALIZED) !== 0 && isOnLine
  }
  let i = 0
  let end = 0
  return names.flatMap((name) => {
    if (name.start < end) return []
    while (i < tokens.length && (tokens[i] as Token).start < name.end) i++
    if (name.type === 'place' || name.type === 'other' || !OWNED.has(printed(i))) return [name]
    let last = i
    while (last - i <= MOST_WORDS && goesOn(last + 1)) last++
    if (last === i || last - i > MOST_WORDS || !shopHeads.has(printed(last).toLowerCase()))
      return [name]
    end = (tokens[last] as Token).end
    const because = ['the owner and a word for a shop']
    return [{ ...name, end, type: 'organization' as const, because }]
  })
}
