/** Spellings that romanizations of one name are most often met in; each is tried for the others. */
const alike: readonly (readonly string[])[] = [
  ['ia', 'iya', 'ya', 'ja', 'ija', 'iia', 'yia'],
  ['iu', 'yu', 'ju'],
  ['io', 'yo', 'jo'],
  ['y', 'i', 'yi', 'ii'],
  ['yy', 'iy', 'y', 'yi', 'ii', 'ij'],
  ['ie', 'e', 'ye'],
  ['h', 'g', 'kh'],
  ['iv', 'ov', 'iev', 'ev'],
  ['ts', 'tz', 'c'],
  ['ks', 'x'],
  ['k', 'q', 'c'],
  ['w', 'v'],
  ['ch', 'tch', 'tsch', 'cz', 'c'],
  ['sh', 'sch', 'sz', 's'],
  ['zh', 'j'],
  ['oo', 'ou', 'u', 'o'],
  ['ee', 'i', 'e'],
  ['ss', 's'],
  ['nn', 'n'],
  ['ll', 'l'],
  ['tt', 't'],
  ['a', 'e'],
]

/** Endings of Arabic names: Hodeida, Hodeidah. */
const endings: readonly string[] = ['a', 'ah', 'eh', 'e']

/** The Arabic article, which newsrooms leave out and maps have: Hasakah, Al Hasakah. */
const articles: readonly string[] = ['al ', 'el ', 'ad ', 'an ', 'ar ', 'as ', 'ash ', 'at ', 'az ']

const longest = 30
/** A shorter name is like too many others. */
const shortest = 4

/** What a name may be spelled like, one difference from it; a name of 4 to 30 letters, lower case. */
export function respellings(name: string): string[] {
  if (name.length < shortest || name.length > longest) return []
  const found = new Set<string>()
  for (const forms of alike) {
    for (const form of forms) {
      for (let at = name.indexOf(form); at !== -1; at = name.indexOf(form, at + 1)) {
        for (const other of forms)
          found.add(name.slice(0, at) + other + name.slice(at + form.length))
      }
    }
  }
  const ending = endings.findLast((one) => name.endsWith(one))
  if (ending) for (const other of endings) found.add(name.slice(0, -ending.length) + other)
  const bare = name.replace(/^(?:al|el)[ -]/, '')
  for (const article of ['', ...articles]) found.add(article + bare)
  found.delete(name)
  return [...found]
}
