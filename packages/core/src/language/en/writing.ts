import { numberWords } from '../numbered-words.ts'
import { wordSet } from '../word-set.ts'
import type { Writing } from '../writing.ts'

const leading = wordSet(`
  mr mrs ms messrs dr drs prof rev fr hon pres gov sen rep gen lt col maj capt cmdr cmdt cpl sgt pvt adm brig
  supt insp det st ste mt ft amb atty assoc asst engr barr
  v vs e.g i.e cf viz
`)

const parts = wordSet(`
  can|not gon|na wan|na got|ta gim|me lem|me do|nt wo|nt did|nt does|nt could|nt would|nt should|nt is|nt was|nt
  are|nt were|nt have|nt has|nt had|nt ai|nt i|ve you|re they|re that|s what|s there|s you|ll they|ll he|s she|s
`)
/** Im is also a family, Cant a name. */
const smallParts = wordSet('i|m ca|nt')

const fused = new Map<string, number>()
for (const part of [...parts, ...smallParts]) {
  const word = part.replace('|', '')
  const capitalized = word.slice(0, 1).toUpperCase() + word.slice(1)
  const forms = smallParts.has(part) ? [word] : [word, capitalized, word.toUpperCase()]
  for (const form of forms) fused.set(form, part.indexOf('|'))
}

export const writing: Writing = {
  leading,
  abbreviations: new Set([
    ...leading,
    ...wordSet(`
      inc corp ltd co bros llc plc jr sr esq etc al approx ca est dept univ ave blvd rd hwy
      jan feb aug sept oct nov dec Jan Feb Aug Sept Oct Nov Dec Mar Apr Jun Jul
      intl govt tel ext eds resp incl excl min max misc eg ie reps sens attn
      Ph.D a.m p.m
      Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex
      Va Vt Wash Wis Wyo Ont Que Sask Alta Qld
    `),
  ]),
  closing: wordSet('etc'),
  beforeNumbers: wordSet(`
    no nos p pp fig figs vol vols art arts sec ch chap par Sep Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun op
  `),
  money: wordSet(`
    R RM Rs Rp NKr SKr DKr SFr KSh Ksh Sh Tk EUR USD GBP CHF INR ZAR KES NGN SGD AUD CAD NZD HKD JPY CNY RMB SEK NOK DKK PLN CZK HUF RUB UAH TRY BRL MXN
    AED SAR EGP PKR LKR BDT THB IDR MYR PHP KRW TWD UGX
  `),
  prefixes: wordSet(`
    anti ante arch auto bi bio co contra counter cross cyber de demi di e eco ex extra hyper infra inter intra
    kilo macro mega meta micro mid mini mis mono multi neo non omni over paleo para post pre pro
    proto pseudo re semi socio sub super sur tele trans tri ultra un under uni
  `),
  clitics: wordSet('s re ve ll d m'),
  negation: 't',
  fused,
  maybeFused: numberWords([[...fused.keys()].join(' ')]),
  clipped: wordSet('em til cause bout round tis twas n'),
  units: wordSet(`
    am pm a.m p.m km m cm mm kg g mg t lb lbs oz ft in mi mph kph kmh km/h hp kw mw gw kwh mwh v w hz khz mhz ghz
    kb mb gb tb b bn mn tn k min mins hr hrs sec secs ha l ml
  `),
  starters: wordSet(`
    The A An This That These Those It Its He She They We You His Her Their Our My There Here In On At For From With
    By As After Before When While If Although Though Because Since But And Or So Yet However Meanwhile Then Also
    Now What Who Why How Where Which Some Many Most All Both Each Another Other Two Three Several One No Not
    According Earlier Later Last Next During Until Under Among Despite Instead Moreover Still Such
  `),
}
