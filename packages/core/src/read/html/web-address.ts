import { isDay } from '../iso-date.ts'

/** The platform's addresses; core is typed without them. */
declare const URL: {
  canParse(url: string, base?: string): boolean
  new (url: string, base?: string): { href: string; protocol: string }
}

/** An address of the web, whole; null where it is none. */
export function absolute(address: string, base: string | null): string | null {
  const from = base === null ? undefined : base
  if (address.length > 2000 || !URL.canParse(address, from)) return null
  const { href, protocol } = new URL(address, from)
  return /^https?:$/.test(protocol) ? href : null
}

/** The day in an address: /2021/05/14/floods, /2021-05-14-floods. */
export function dateOfUrl(address: string): string | null {
  const found = /\/((?:19|20)\d{2})([/-])(\d{1,2})\2(\d{1,2})(?=[/-]|$)/.exec(address)
  if (!found) return null
  const [year = 0, month = 0, day = 0] = [found[1], found[3], found[4]].map(Number)
  if (!isDay(year, month, day)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
