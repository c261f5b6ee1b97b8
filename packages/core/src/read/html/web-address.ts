import { masthead } from '../../language/en/masthead.ts'
import { isDay } from '../../language/gregorian.ts'

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

/** The day in an address: /2021/05/14/floods, /2021-05-14-floods.html, /floods-20210514, /2021/may/14/floods. */
export function dateOfUrl(address: string): string | null {
  const found =
    /[/_-]((?:19|20)\d{2})([/_-]?)(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/_.?-]|$)/i.exec(
      address.replace(/^https?:\/\/[^/]+/i, ''),
    ) ?? null
  if (!found) return null
  const [, years = '', separator, months = '', days = ''] = found
  if (separator === '' && months.length + days.length < 4) return null
  const month = masthead.months.get(months.toLowerCase()) ?? Number(months)
  const [year, day] = [Number(years), Number(days)]
  if (!isDay(year, month, day)) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
