import type { TaggedText } from '../formats.ts'

/** The texts of a tagged set, all of them and the news among them: GUM has its genres in the ids. */
export function genresOf(
  path: string,
  rows: readonly TaggedText[],
): { readonly genre: string; readonly rows: readonly TaggedText[] }[] {
  const genres = path.includes('gum') ? ['news'] : []
  return [
    { genre: 'all', rows },
    ...genres.map((genre) => ({ genre, rows: rows.filter(({ id }) => id.includes(`_${genre}_`)) })),
  ]
}
