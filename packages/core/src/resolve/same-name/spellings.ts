import { remembered } from '../../language/remembered.ts'

/**
 * Pairs of spellings that romanizations of one sound differ in, by what it costs to take one for the
 * other (1: a letter that has nothing to do with the other). They come from Ukrainian and Russian usage
 * in English, French, German and Polish, and from Arabic, Persian, Turkish, Chinese, Japanese, Georgian and Greek.
 */
const pairs: Readonly<Record<string, string>> = {
  // one sound: shch in English is schtsch in German, szcz in Polish
  0.04: `sh/sch sh/sz shch/sch shch/szcz shch/schtsch shch/chtch ch/tch ch/tsch ch/tsj ch/cz sh/sj zh/j zh/sch ts/tz ts/c kh/h kh/ch
    gh/g ks/x q/k c/k ck/k w/v ph/f th/t dh/d y/i j/y j/i ii/i iy/y iy/i yi/i yi/y yy/y yy/i ii/y ii/iy ij/y iyi/y iy/ey ii/ei iy/ei ij/ej dd/dh
    ia/ya ja/ya ja/ia iia/ya iya/ia iya/ya iu/yu ju/yu ju/iu iyu/iu yo/io jo/yo jo/io ye/e je/e je/ye ie/ye je/ie ie/e
    iye/ie iye/ye ou/u oo/u ou/oo ee/i ai/ay ei/ey oi/oy ui/uy aj/ay ej/ey oj/oy uj/uy au/aw ou/ow dj/j dzh/j dj/dzh dzh/dj
    ss/s tt/t nn/n ll/l rr/r mm/m pp/p kk/k ff/f bb/b dd/d gg/g zz/z vv/v ww/w cc/c aa/a uu/u oo/o ee/e hh/h`,
  // one letter read in two ways: Russian г, и, о are Ukrainian h, y, i
  0.12: `sz/s cs/ch aya/a hs/x ch/zh eo/ou eo/u h/g kh/k h/kh ch/kh o/i yi/ie yi/ye yi/e ov/iv ov/ow ev/iv ev/yiv iev/iv iyiv/iev ovka/ivka zh/z sh/s ch/c ts/z
    c/s e/i a/e o/u e/y iu/u yu/u ia/a ya/a io/o yo/o yo/e ue/u ae/a oe/o ai/a ai/e ay/e ei/e ey/e ei/ai ey/ay
    olo/la oro/ra ere/re q/g k/g ch/q x/sh zh/dj j/zh j/z dz/z dz/j c/ch v/u w/u w/o u/v uo/o ng/n oa/ua ua/va ui/vi ue/ve eu/ev au/av`,
  // neighbours that speakers and transcribers mix up
  0.3: `a/o b/v b/p d/t g/k v/f z/s g/j ch/sh ch/ts ch/k ch/t sh/zh ti/chi ts/s m/n i/a u/a e/o y/a d/z th/s th/f th/d th/z l/r
    ia/e ea/e ea/i ao/o an/en on/om am/an ou/o ie/i eo/yo j/h g/zh h/f w/b x/z x/h`,
}

/** Letters that one spelling has and another has not, by what leaving them out costs. */
const silent: Readonly<Record<string, string>> = {
  0.2: 'h j y',
  0.6: 'e i a o u w t s n',
}

const unlike = 1
const unlikeVowels = 0.5
const vowels = new Set('aeiouy')
const openVowels = new Set('aeiou')
const unwritten = 0.08

interface Pair {
  readonly a: string
  readonly b: string
  readonly cost: number
}

const byEnds = new Map<string, Pair[]>()
for (const [cost, list] of Object.entries(pairs)) {
  for (const pair of list.trim().split(/\s+/)) {
    const [a = '', b = ''] = pair.split('/')
    enter(a, b, Number(cost))
    enter(b, a, Number(cost))
  }
}

function enter(a: string, b: string, cost: number): void {
  const ends = `${a.at(-1)}${b.at(-1)}`
  byEnds.set(ends, [...(byEnds.get(ends) ?? []), { a, b, cost }])
}

const leaveOut = new Map(
  Object.entries(silent).flatMap(([cost, list]) =>
    list.split(' ').map((letter) => [letter, Number(cost)] as const),
  ),
)

/** A word of consonants, as Arabic and Hebrew write: the vowels of the other form say nothing against it. */
function isSkeleton(word: string): boolean {
  const written = [...word.slice(1)].filter((letter) => openVowels.has(letter)).length
  return word.length >= 3 && written * 5 <= word.length
}

function costOfLeaving(word: string, at: number, skeleton: boolean): number {
  const letter = word.charAt(at)
  if (skeleton && openVowels.has(letter)) return unwritten
  if (at === 0) return unlike
  return leaveOut.get(letter) ?? unlike
}

function costOfTaking(a: string, b: string): number {
  if (a === b) return 0
  return vowels.has(a) && vowels.has(b) ? unlikeVowels : unlike
}

export interface Spelling {
  /** Sum of the costs of what differs: 0 for the same letters. */
  readonly cost: number
  /** Whether a letter is taken for one that has nothing to do with it. */
  readonly unlike: boolean
}

/** Letters beyond which words are no names, and are compared only as a whole. */
const longest = 40

/** This many pairs of words are remembered: the same names come again and again. */
const usual = 200_000

/** What it costs to read one word as the other, below 0 where a letter is unlike: hundreds of thousands are kept. */
const costOf = remembered((pair) => {
  const [a = '', b = ''] = pair.split(' ')
  const { cost, unlike } = readAs(a, b)
  return unlike ? -cost : cost
}, usual)

/** The cheapest way to read one word as a spelling of the other. Words are of the letters a to z. */
export function compareSpelling(a: string, b: string): Spelling {
  if (a === b) return { cost: 0, unlike: false }
  const cost = costOf(`${a} ${b}`)
  return { cost: Math.abs(cost), unlike: cost < 0 }
}

/** In what one word differs from another that it is a spelling of, in words: "kh as h". */
export function differencesOf(a: string, b: string): string[] {
  readAs(a, b)
  return stepsBack(a, b)
    .filter(([from, to]) => from !== to)
    .map(([from, to]) => (from && to ? `${from} as ${to}` : `${from || to} left out`))
}

/** What it costs to read the beginnings of two words, and the last step: letters of the one times 64 plus letters of the other. */
const [costs, steps] = [new Float64Array((longest + 1) ** 2), new Int32Array((longest + 1) ** 2)]

function readAs(a: string, b: string): Spelling {
  if (a.length > longest || b.length > longest) {
    return { cost: Math.max(a.length, b.length), unlike: true }
  }
  const bare = isSkeleton(a) || isSkeleton(b)
  const width = b.length + 1
  costs[0] = 0
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      if (i === 0 && j === 0) continue
      let best = Number.POSITIVE_INFINITY
      let step = 0
      if (i > 0 && j > 0) {
        const here = costOfTaking(a.charAt(i - 1), b.charAt(j - 1))
        best = (costs[(i - 1) * width + j - 1] as number) + here
        step = 65
        for (const pair of byEnds.get(a.charAt(i - 1) + b.charAt(j - 1)) ?? []) {
          const [before, under] = [i - pair.a.length, j - pair.b.length]
          if (before < 0 || under < 0 || !a.endsWith(pair.a, i) || !b.endsWith(pair.b, j)) continue
          const cost = (costs[before * width + under] as number) + pair.cost
          if (cost >= best) continue
          best = cost
          step = pair.a.length * 64 + pair.b.length
        }
      }
      if (i > 0) {
        const cost = (costs[(i - 1) * width + j] as number) + costOfLeaving(a, i - 1, bare)
        if (cost < best) {
          best = cost
          step = 64
        }
      }
      if (j > 0) {
        const cost = (costs[i * width + j - 1] as number) + costOfLeaving(b, j - 1, bare)
        if (cost < best) {
          best = cost
          step = 1
        }
      }
      costs[i * width + j] = best
      steps[i * width + j] = step
    }
  }
  const isUnlike = stepsBack(a, b).some(
    ([from, to]) => from.length * to.length === 1 && isUnlikeLetter(from, to),
  )
  return { cost: costs[a.length * width + b.length] as number, unlike: isUnlike }
}

/** What is read as what, letter for letter or sound for sound, as the last reading of two words found it. */
function stepsBack(a: string, b: string): [from: string, to: string][] {
  const found: [string, string][] = []
  let [i, j] = [a.length, b.length]
  while (i > 0 || j > 0) {
    const step = steps[i * (b.length + 1) + j] as number
    const [from, to] = [a.slice(i - (step >> 6), i), b.slice(j - (step & 63), j)]
    found.push([from, to])
    i -= step >> 6
    j -= step & 63
  }
  return found.reverse()
}

/** Whether a letter has nothing to do with another. */
function isUnlikeLetter(a: string, b: string): boolean {
  return costOfTaking(a, b) === unlike && !isPair(a, b)
}

function isPair(a: string, b: string): boolean {
  return (byEnds.get(a + b) ?? []).some((pair) => pair.a === a && pair.b === b)
}
