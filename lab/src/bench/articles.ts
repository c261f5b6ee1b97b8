import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../seeds/', import.meta.url))

/** The texts of the seeds: every clone has them. */
export function seedTexts(): string[] {
  return readdirSync(folder)
    .sort()
    .map((file) => readFileSync(folder + file, 'utf8'))
}

/** So many texts, no two alike: the seeds over and over, each with a line of its own. */
export function manyTexts(count: number): string[] {
  const texts = seedTexts()
  return Array.from({ length: count }, (_, at) => `${texts[at % texts.length]}\nReport ${at}.\n`)
}
