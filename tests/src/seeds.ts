import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  type Analysis,
  analyze,
  type Claim,
  loadLanguage,
  type Newsroom,
  read,
  relate,
} from '@dateline/core'

const folder = fileURLToPath(new URL('../../seeds/', import.meta.url))

/** The five seeds, related, with ways to point at what stands in them. */
export async function relateSeeds() {
  const english = await loadLanguage('en')
  const analyses = new Map<string, Analysis>()
  for (const file of readdirSync(folder).sort()) {
    for (const article of read(readFileSync(folder + file))) {
      analyses.set(file.slice(0, 3), analyze(article, english))
    }
  }
  const newsroom = relate([...analyses.values()])
  return { analyses, newsroom, ...pointers(analyses, newsroom) }
}

function pointers(analyses: ReadonlyMap<string, Analysis>, newsroom: Newsroom) {
  const numberOf = new Map([...analyses].map(([number, { article }]) => [article.id, number]))
  const textOf = new Map([...analyses.values()].map(({ article }) => [article.id, article.text]))

  /** An appearance as "003: what is printed there". */
  const print = ({ article, start, end }: { article: string; start: number; end: number }) =>
    `${numberOf.get(article)}: ${textOf.get(article)?.slice(start, end)}`

  /** The claims with an appearance in each of the articles that has the words. */
  const claimsWith = (wanted: Readonly<Record<string, RegExp>>): Claim[] =>
    newsroom.claims.filter(({ appearances }) =>
      Object.entries(wanted).every(([number, words]) =>
        appearances.some((one) => numberOf.get(one.article) === number && words.test(print(one))),
      ),
    )

  /** The entities that have a form which matches. */
  const entitiesOf = (form: RegExp) =>
    newsroom.entities.filter(({ variants }) => variants.some((variant) => form.test(variant)))

  return { numberOf, print, claimsWith, entitiesOf }
}
