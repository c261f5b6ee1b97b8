import type { Line } from './observe.ts'
import type { Page } from './page.ts'

/** Words that say what is seen before the sign. */
const LEAST_SHOWN = 5

/** Whose picture it is, and no more: "© Ann Ek/Lantern" above the end of the report. */
export function isMaker({ index, text }: Line, page: Page): boolean {
  return index < page.close && /^©\s?\p{Lu}[\p{L}.’'-]*(?:[ /]\p{L}[\p{L}.’'-]*){0,5}$/u.test(text)
}

/** What is seen, and whose picture it is: "Two boats on the river, May 2021. © 2021 Ann Ek" above the end of the report. */
export function isPictured({ index, text, wordCount }: Line, page: Page): boolean {
  return (
    index < page.close &&
    wordCount > LEAST_SHOWN &&
    /^[^©]{20,}[.!?\d)”"]\s©\s?(?:\d{4}\s)?\p{Lu}[^©]{1,60}$/u.test(text)
  )
}
