import type { Writing } from '../writing.ts'

const words = (list: string) => new Set(list.trim().split(/\s+/))

const leading = words(`
  mr mrs ms messrs dr drs prof rev fr hon pres gov sen rep gen lt col maj capt cmdr cmdt cpl sgt pvt adm brig
  supt insp det st ste mt ft amb atty assoc asst
`)

export const writing: Writing = {
  leading,
  abbreviations: new Set([
    ...leading,
    ...words(`
      inc corp ltd co bros llc plc jr sr esq etc vs cf al approx ca est dept univ ave blvd rd hwy
      jan feb aug sept oct nov dec Jan Feb Aug Sept Oct Nov Dec Mar Apr Jun Jul
      intl govt tel ext eds viz resp incl excl min max misc
      Ph.D a.m p.m e.g i.e
      Ala Ariz Ark Calif Colo Conn Fla Ga Ill Ind Kan Ky Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex
      Va Vt Wash Wis Wyo Ont Que Sask Alta Qld
    `),
  ]),
  beforeNumbers: words(`
    no nos p pp fig figs vol vols art arts sec ch chap par Sep Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun op
  `),
  prefixes: words(`
    anti ante arch auto bi bio co contra counter cross cyber de demi di e eco ex extra hyper infra inter intra
    kilo macro mega meta micro mid mini mis mono multi neo non omni over paleo pan para post pre pro
    proto pseudo quasi re semi socio sub super sur tele trans tri ultra un under uni
  `),
  clitics: words('s re ve ll d m'),
  negation: 't',
  fused: new Map([
    ['cannot', 3],
    ['gonna', 3],
    ['wanna', 3],
    ['gotta', 3],
    ['gimme', 3],
    ['lemme', 3],
  ]),
  clipped: words('em til cause bout round tis twas n'),
  units: words(`
    am pm a.m p.m km m cm mm kg g mg t lb lbs oz ft in mi mph kph kmh km/h hp kw mw gw kwh mwh v w hz khz mhz ghz
    kb mb gb tb bn mn tn k min mins hr hrs sec secs ha l ml
  `),
  starters: words(`
    The A An This That These Those It Its He She They We You His Her Their Our My There Here In On At For From With
    By As After Before When While If Although Though Because Since But And Or So Yet However Meanwhile Then Also
    Now What Who Why How Where Which Some Many Most All Both Each Another Other Two Three Several One No Not
    According Earlier Later Last Next During Until Under Among Despite Instead Moreover Still Such
  `),
}
