/**
 * The forms of an English verb, the regular ones by rule:
 *
 *     seize → seizes seized seizing        carry → carries carried carrying
 *     attack → attacks attacked attacking  ban! → bans banned banning
 *
 * A `!` doubles the last consonant; irregular past forms follow after a slash: "take/took/taken".
 */
export function verbForms(entry: string): { lemma: string; forms: string[] } {
  const [head = '', ...irregular] = entry.split('/')
  const doubles = head.endsWith('!')
  const lemma = doubles ? head.slice(0, -1) : head
  const stem = doubles ? lemma + lemma.at(-1) : lemma
  const present = withS(lemma)
  const past = irregular.length > 0 ? irregular : [withEd(stem)]
  return { lemma, forms: [...new Set([lemma, present, ...past, withIng(stem)])] }
}

/** Singular and plural: "crisis/crises" gives the plural itself. */
export function nounForms(entry: string): { lemma: string; forms: string[] } {
  const [lemma = '', plural] = entry.split('/')
  return { lemma, forms: [lemma, plural ?? withS(lemma)] }
}

/** The singular of a regular plural: "cities" -> "city", "churches" -> "church"; other words stay. */
export function singular(noun: string): string {
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(noun)) return noun.slice(0, -2)
  if (/men$/.test(noun)) return `${noun.slice(0, -2)}an`
  return /..[^sui]s$/.test(noun) ? noun.slice(0, -1) : noun
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}

function withEd(word: string): string {
  if (word.endsWith('e')) return `${word}d`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ied` : `${word}ed`
}

function withIng(word: string): string {
  if (/ie$/.test(word)) return `${word.slice(0, -2)}ying`
  return /[^eoy]e$/.test(word) ? `${word.slice(0, -1)}ing` : `${word}ing`
}
