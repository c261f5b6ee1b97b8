/** The same text with the quotation marks and dashes of print, at the same offsets: “so” he’d – for "so" he'd - */
export function printed<T extends { readonly text: string }>(row: T): T {
  const text = row.text
    .replace(/(^|[\s([—–-])"/g, '$1“')
    .replaceAll('"', '”')
    .replace(/(^|[\s([—–-])'(?=\p{L})/gu, '$1‘')
    .replaceAll("'", '’')
    .replaceAll(' - ', ' – ')
  return { ...row, text }
}
