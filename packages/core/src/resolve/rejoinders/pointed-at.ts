import type { Article } from '../../model/article.ts'
import type { Layer } from '../layer.ts'
import type { Word } from '../words.ts'
import { haveInCommon } from './denied-content.ts'
import type { Pointer } from './pointing-back.ts'
import type { Said } from './said-before.ts'
import { mayBeOne, type Source } from './sources.ts'

/** What a denial that points back means, of what was said before it, the last first. */
export function pointedAt(
  pointer: Pointer,
  denier: Source,
  said: readonly Said[],
  { text }: Article,
  words: Layer<Word>,
): Said | null {
  const { to, bare, bySubject } = pointer
  const others = said.filter(({ source }) => source === null || !mayBeOne(source, denier))
  const told = others.filter((one) => one.told && (one.whole || to === 'before'))
  const here = told.find(({ sentences }) => sentences === 0)
  if (here || to === 'before')
    return here ?? others.find(({ sentences }) => sentences === 0) ?? null
  if (to === 'accusation') return others.find(({ accuses }) => accuses) ?? null
  const isNaming = (one: Said) => names(one, denier, text)
  // of several allegations the one that names whoever denies them
  if (to === 'account')
    return told.find(isNaming) ?? others.find((one) => one.told || one.accuses) ?? null
  const first = mainOf(told, text)
  if (to === 'such') {
    const own = words.spans.slice(pointer.first, pointer.last + 1)
    return told.find((one) => haveInCommon(own, words.within(one.said))) ?? first
  }
  if (first?.sentences === 1 || !bySubject) return first
  // a plan or an offer can be rejected too
  const plain = others.find((one) => one.sentences === 1 && (!bare || isNaming(one)))
  return (bare ? (first ?? plain) : (plain ?? first)) ?? null
}

/** What was told last; of a quotation what it bears out: they had warned them. |“They came and took photographs.”| */
function mainOf([first, ...others]: readonly Said[], text: string): Said | null {
  if (!first?.direct) return first ?? null
  const told = others.find(({ direct }) => !direct)
  if (!told || told.sentences > first.sentences + 1) return first
  return text.slice(told.said.end, first.said.start).includes('\n') ? first : told
}

/** Whether something said has the last word of a source’s name: “the elder |Biden| was involved”. */
export function names({ said: { start, end } }: Said, { words }: Source, text: string): boolean {
  const lower = text.slice(start, end).toLowerCase()
  return words.some((name) => lower.includes(name.slice(name.lastIndexOf(' ') + 1)))
}
