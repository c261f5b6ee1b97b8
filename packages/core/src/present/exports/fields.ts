/** A date as most formats take it: a year, month, day or moment, but not a week; else null. */
export function plainDate(date: string | null | undefined): string | null {
  return date && /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/.test(date)
    ? date
    : null
}

/** An object without the fields that are null, undefined or an empty list. */
export function filled<T extends object>(fields: T): Partial<T> {
  const kept = Object.entries(fields).filter(
    ([, value]) =>
      value !== null && value !== undefined && !(Array.isArray(value) && !value.length),
  )
  return Object.fromEntries(kept) as Partial<T>
}
