import type { Archive } from '@dateline/archive'
import { articleNodes, claimNodes, graphOf } from '@dateline/core'
import type { Body, Writer } from './formats.ts'

/** Writes a page of claims, or one, as schema.org JSON-LD. */
export function linkedClaims(archive: Archive): Writer {
  return async (body) => {
    const newsroom = await archive.newsroom()
    const claims = new Map(newsroom.claims.map((one) => [one.id, one]))
    const wanted = idsOf(body).flatMap((id) => claims.get(id) ?? [])
    return `${JSON.stringify(graphOf(claimNodes(newsroom, wanted)))}\n`
  }
}

/** Writes a page of articles, or one, as schema.org JSON-LD. */
export function linkedArticles(archive: Archive): Writer {
  return async (body) => {
    const newsroom = await archive.newsroom()
    const analyses = new Map(newsroom.analyses.map((one) => [one.article.id, one]))
    const wanted = idsOf(body).flatMap((id) => analyses.get(id) ?? [])
    return `${JSON.stringify(graphOf(articleNodes({ ...newsroom, analyses: wanted })))}\n`
  }
}

function idsOf(body: Body): string[] {
  const items = (body['items'] ?? [body]) as { readonly id: string }[]
  return items.map(({ id }) => id)
}
