const FENCES = ['---', '+++']

/** What stands between two lines of dashes (YAML) or plus signs (TOML) at the head of a text: fields of one line, and lists. */
export function splitFrontMatter(document: string): {
  fields: Readonly<Record<string, string | string[]>>
  text: string
} {
  const fence = FENCES.find((one) => document.startsWith(`${one}\n`))
  const end = fence === undefined ? -1 : document.indexOf(`\n${fence}`, 3)
  if (end < 0) return { fields: {}, text: document }
  const fields: Record<string, string | string[]> = {}
  let open: string[] = []
  for (const line of document.slice(4, end).split('\n')) {
    const item = /^\s*- +(?:name: *)?(\S.*)$/.exec(line)?.[1]
    if (item !== undefined) {
      open.push(bare(item))
      continue
    }
    const [, name, value = ''] = /^([\w-]{1,40})(?::| =)\s*(.*)$/.exec(line) ?? []
    if (name === undefined) continue
    open = listOf(value)
    fields[name] = value === '' || value.startsWith('[') ? open : bare(value)
  }
  return { fields, text: document.slice(end + 4).replace(/^[-+]*[^\S\n]*\n?/, '') }
}

/** `[Ann Ek, "Bo Berg"]` */
function listOf(value: string): string[] {
  const inside = /^\[(.*)\]$/.exec(value)?.[1] ?? ''
  return inside.trim() === '' ? [] : inside.split(',').map((one) => bare(one.trim()))
}

/** Without quotation marks around it. */
function bare(value: string): string {
  return value.trim().replace(/^(["'])(.*)\1$/, '$2')
}
