/** A row by column; null and undefined are empty cells, lists are joined by "; ". */
export type Row = Readonly<Record<string, unknown>>

/** Rows as CSV (RFC 4180) under a line of headings. What a spreadsheet would take for a formula begins with an apostrophe. */
export function writeCsv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))]
  return lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  const text = guard(typeof value === 'string' ? value : sayCell(value))
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

function sayCell(value: unknown): string {
  const isPlain = Array.isArray(value) && value.every((one) => typeof one === 'string')
  return isPlain ? value.join('; ') : JSON.stringify(value)
}

function guard(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
