import { remembered } from '../../language/remembered.ts'

/** Letters by the class of sound that romanizations mix up; vowels, y, j and w say nothing. */
const classes: readonly (readonly [RegExp, string])[] = [
  [/t?sch|shch|tch|[cs]z|[csz]h|t[sz]|dzh|dj|x(?=i)/g, 'S'],
  [/ch|[kg]h|ck/g, 'K'],
  [/c(?=[eiy])/g, 'S'],
  [/x/g, 'KS'],
  [/ph/g, 'P'],
  [/[td]h/g, 'T'],
  [/h$/g, ''],
  [/[gkqhc]/g, 'K'],
  [/[bpvf]|w(?!$)/g, 'P'],
  [/[sz]/g, 'S'],
  [/[td]/g, 'T'],
  [/[aeiouyjw]/g, ''],
]

/** The key that spellings of one word share nearly always, and few other words: its consonants by class. */
export const soundKey = remembered((word) => {
  const consonants = classes.reduce((left, [letters, mark]) => left.replace(letters, mark), word)
  return consonants.toUpperCase().replace(/(.)\1+/g, '$1')
})
