import type { Article } from '../model/article.ts'

/**
 * Articles as their expectation is written, several with a line of equals signs between them:
 *
 *     title: Floods close two bridges
 *     ---
 *     [title] Floods close two bridges
 *     [body] The river rose by a metre on Monday …
 */
export function drawArticles(articles: readonly Article[], isPlainText: boolean): string {
  return articles.map((article) => draw(article, isPlainText)).join('======\n')
}

function draw(article: Article, isPlainText: boolean): string {
  const { dateline } = article
  const facts = {
    authors: article.authors.join('; '),
    credits: article.credits.map(({ kind, agency }) => `${kind}:${agency}`).join(', '),
    dateline: dateline
      ? `${dateline.place ?? ''} | ${dateline.date ?? ''} | ${dateline.agency ?? ''}`
      : '',
    language: article.language === 'en' ? '' : String(article.language),
    publishedAt: article.publishedAt ?? '',
    publisher: article.publisher ?? '',
    title: article.title ?? '',
    updatedAt: article.updatedAt ?? '',
    url: article.url ?? '',
    warnings: article.warnings.join('; '),
  }
  const head = Object.entries(facts).flatMap(([name, value]) =>
    value === '' ? [] : [`${name}: ${value}`],
  )
  const body = article.blocks.map(({ start, end, role, shape }) => {
    const shown = isPlainText || shape === null || shape === 'paragraph' ? '' : ` ${shape}`
    return `[${role}${shown}] ${article.text.slice(start, end)}`
  })
  return [...head, '---', ...body, ''].join('\n')
}
