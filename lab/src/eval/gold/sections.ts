import { GoldError } from './gold.ts'

export interface Line {
  readonly number: number
  readonly text: string
}

export interface Section {
  /** Lines before the first heading of the third level. */
  readonly lines: Line[]
  /** What stands under each heading of the third level. */
  readonly parts: { readonly heading: Line; readonly lines: Line[] }[]
}

const names = ['Originators', 'Claims', 'Conflicts', 'Near-misses', 'Copies', 'Stories']

/** The parts of an `expected.md`, among them those that are needed. What stands between title and first section is free. */
export function splitSections(
  page: string,
  needed: readonly string[],
): { title: string; sections: Map<string, Section> } {
  const lines = page
    .split('\n')
    .map((text, index): Line => ({ number: index + 1, text: text.trimEnd() }))
  const [first, ...rest] = lines
  if (!first?.text.startsWith('# ')) throw new GoldError('line 1: a title is missing ("# …")')
  const sections = new Map<string, Section>()
  let section: Section | undefined
  for (const { number, text } of rest) {
    if (text.startsWith('## ')) {
      const name = text.slice(3)
      if (!names.includes(name)) throw new GoldError(`line ${number}: no section is called ${name}`)
      if (sections.has(name)) throw new GoldError(`line ${number}: a second section ${name}`)
      section = { lines: [], parts: [] }
      sections.set(name, section)
    } else if (section && text.startsWith('### ')) {
      section.parts.push({ heading: { number, text: text.slice(4) }, lines: [] })
    } else if (section && text !== '') {
      const { lines: into } = section.parts.at(-1) ?? section
      into.push({ number, text })
    }
  }
  const missing = needed.filter((name) => !sections.has(name))
  if (missing.length > 0) throw new GoldError(`a section is missing: ${missing.join(', ')}`)
  return { title: first.text.slice(2), sections }
}
