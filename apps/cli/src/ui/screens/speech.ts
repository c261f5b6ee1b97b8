import type { Analysis } from '@dateline/core'

/** A stretch of quoted words, and who says them. */
export interface Speech {
  readonly start: number
  readonly end: number
  readonly speaker: string
}

/** The quotations of an article with their speakers: the entity, else the words printed, else a dash. */
export function speechOf({ article, attributions, entities }: Analysis): Speech[] {
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return attributions
    .filter(({ kind }) => kind === 'direct')
    .flatMap(({ content, speaker, source, role, stance }) => {
      const printed = source ? article.text.slice(source.start, source.end) : '—'
      const name = (speaker && names.get(speaker)) || printed
      const who = [name, ...(role ? [role] : []), ...(stance === 'asserts' ? [] : [stance])].join(
        ', ',
      )
      return content.map(({ start, end }) => ({ start, end, speaker: who }))
    })
}
