const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const day = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d(?::\d\d)?))?/
const month = /^(\d{4})-(\d\d)$/
const week = /^(\d{4})-W(\d\d)(-WE)?$/

/** An ISO date in words: 8 Sep 2022, 14:30; Sep 2022; week 36 of 2022. What is none is shown as it is. */
export function sayDate(date: string): string {
  const [, year, monthOfDay, dayOfMonth, time] = day.exec(date) ?? []
  if (year) {
    const said = `${Number(dayOfMonth)} ${monthName(monthOfDay)} ${year}`
    return time ? `${said}, ${time.includes(':') ? time : `${time}:00`}` : said
  }
  const [, yearOfMonth, monthOfYear] = month.exec(date) ?? []
  if (yearOfMonth) return `${monthName(monthOfYear)} ${yearOfMonth}`
  const [, yearOfWeek, number, weekend] = week.exec(date) ?? []
  if (yearOfWeek) return `${weekend ? 'weekend of ' : ''}week ${Number(number)} of ${yearOfWeek}`
  return date
}

/** The same without its year: 8 Sep. For lists that stand under a heading with the year. */
export function sayShortDate(date: string): string {
  const [, , monthOfDay, dayOfMonth] = day.exec(date) ?? []
  if (monthOfDay) return `${Number(dayOfMonth)} ${monthName(monthOfDay)}`
  const [, , number, weekend] = week.exec(date) ?? []
  return number ? `${weekend ? 'we' : 'wk'} ${Number(number)}` : sayDate(date)
}

/** From one date to another, in words: what both share is said once (8 to 14 Sep 2022). */
export function sayRange(from: string, to: string): string {
  if (from === to) return sayDate(from)
  const [, fromYear, fromMonth, fromDay] = day.exec(from) ?? []
  const [, toYear, toMonth] = day.exec(to) ?? []
  if (!fromYear || fromYear !== toYear) return `${sayDate(from)} to ${sayDate(to)}`
  const first = fromMonth === toMonth ? `${Number(fromDay)}` : sayShortDate(from)
  return `${first} to ${sayDate(to)}`
}

function monthName(number: string | undefined): string {
  return months[Number(number) - 1] ?? `month ${number}`
}
