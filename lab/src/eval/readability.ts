import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'

/** The body that Readability finds in a page by itself. */
export function bodyByReadability(page: Uint8Array): string {
  return parse(page)?.textContent ?? ''
}

/** The date of publication that Readability finds. */
export function dateByReadability(page: Uint8Array): string | null {
  return parse(page)?.publishedTime ?? null
}

function parse(page: Uint8Array) {
  const { document } = parseHTML(new TextDecoder().decode(page))
  return new Readability(
    document as unknown as ConstructorParameters<typeof Readability>[0],
  ).parse()
}
