/**
 * Fills the slots of a pattern's meaning; a slot that was left out leaves nothing.
 *
 *     now -{period}    { count: 3, units: D }       ->  now -P3D
 */
export function meaningOf(means: string, values: Readonly<Record<string, string>>): string {
  return means
    .replace(/\{(\w+)\}/g, (_, slot: string) =>
      slot === 'period' ? period(values) : (values[slot] ?? ''),
    )
    .trim()
}

/** An ISO 8601 duration: P3D, PT30M, P10Y for a decade, P2.5Y, PXW for "weeks". */
function period(values: Readonly<Record<string, string>>): string {
  const plural = values['units']
  const unit = plural ?? values['unit'] ?? values['age'] ?? 'D'
  const said =
    values['count'] ?? values['one'] ?? values['vague'] ?? values['second'] ?? (plural ? 'X' : '1')
  const count =
    values['half'] && said !== 'X' ? String(Number(said) + Number(values['half'])) : said
  return periodOf(count, unit)
}

/** This many of a unit, or X of it, as an ISO 8601 duration. */
export function periodOf(count: string, unit: string): string {
  if (unit === 'TH' && count === '0.5') return 'PT30M'
  if (unit.startsWith('T')) return `PT${count}${unit.slice(1)}`
  const [size, name] = larger[unit] ?? [1, unit]
  return count === 'X' ? `PX${unit}` : `P${Number(count) * size}${name}`
}

/** Units that ISO 8601 does not know, in those it does, as MEANTIME has them (HeidelTime writes P1DE). */
const larger: Readonly<Record<string, readonly [number, string]>> = {
  F: [2, 'W'],
  DE: [10, 'Y'],
  CE: [100, 'Y'],
}
