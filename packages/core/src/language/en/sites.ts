import type { SiteLevel, SiteNoun, Sites, Whither } from '../sites.ts'
import { nounForms, verbForms } from './inflection.ts'
import { stem } from './stem.ts'

/** Nouns of each level, those that mean the same on one line; "+" stands for a space, entries are as `nounForms` reads them. */
const nouns: Readonly<Record<SiteLevel, string>> = {
  part: `
    kitchen galley
    cellar basement
    bathroom toilet lavatory shower
    bedroom
    corridor hallway
    lobby foyer
    attic loft
    laundry
    boiler+room
    balcony terrace
    roof rooftop
    dressing+room changing+room
    turbine+hall
    cable+tunnel
    staircase stairs/stairs stairwell
    lift elevator
    courtyard
    stage
    floor
    boot trunk
    cab cockpit
    back+seat rear+seat/rear+seats
    cooling+tower
    engine+room
    saleroom auction+room
    office
    library/libraries
    control+room
  `,
  building: `
    house home villa residence mansion cottage bungalow chalet
    flat apartment
    hotel motel inn guesthouse hostel hotel+room
    hospital clinic infirmary field+hospital
    school college
    church/churches chapel cathedral sacristy/sacristies vestry altar
    mosque
    synagogue
    monastery/monasteries convent abbey
    prison jail
    barracks/barracks
    police+station
    factory/factories plant works/works
    refinery/refineries
    warehouse depot store
    barn shed stable hen+house hayloft
    shop supermarket
    bakery/bakeries
    restaurant café cafe diner
    bar pub tavern
    nightclub
    museum
    theatre theater cinema
    stadium arena
    courthouse
    town+hall city+hall
    parliament
    embassy/embassies consulate
    bank
    gymnasium gym
    tent
    hut cabin
    palace castle
    boathouse
    registry+office
    lighthouse
    lock-up garage
    bunker
    swimming+pool river+bath
  `,
  precinct: `
    airport airfield
    railway+station train+station
    bus+station bus+stop
    station
    petrol+station filling+station gas+station
    service+area motorway+restaurant
    market marketplace
    race+course racecourse racetrack
    playground
    car+park parking+lot
    university/universities campus/campuses
    school+yard schoolyard
    zoo
  `,
  ground: `
    farm ranch/ranches
    cemetery/cemeteries churchyard graveyard
    park
    garden
    quarry/quarries gravel+pit pit
    landfill tip rubbish+tip dump rubbish+dump
    camp base+camp fishing+camp refugee+camp
    building+site construction+site
    mine shaft
  `,
  way: `
    road highway motorway
    street lane avenue
    crossing junction crossroads/crossroads
    square plaza
    bridge
    tunnel
    pass/passes
    border+crossing
    quay pier jetty/jetties dock
    footpath path trail
  `,
  vehicle: `
    car taxi
    van
    lorry/lorries truck
    bus/buses coach/coaches school+bus
    train carriage
    tram
    ambulance
    plane aircraft/aircraft jet airliner
    helicopter
  `,
  ship: `
    yacht
    ferry/ferries
    destroyer warship frigate
    submarine
    tanker
    tug tugboat
    boat rubber+boat dinghy/dinghies
    cruise+ship
  `,
  water: `
    river
    lake
    sea ocean
    canal canal+lock
    reservoir
    harbour harbor port naval+harbour
    pond
    stream creek
    well
    swamp marsh/marshes
    fountain
    gulf bay
    strait
  `,
  land: `
    field meadow pasture beet+field potato+field
    wood forest woodland woods/woods
    mountain hill slope face ridge
    summit peak
    tree
    glacier
    desert
    beach/beaches shore coast
    cave
    ravine gorge
    reef
    sandbank shoal
    rocks/rocks cliff
  `,
}

const prepositions: Readonly<Record<Whither, string>> = {
  at: 'in at on inside aboard within under beneath',
  to: 'to into onto towards',
  from: 'from',
  near: 'near off outside beside around',
}

/** What happens somewhere, a line each; entries as `verbForms` reads them, "+" before the word after the verb. */
const deeds = `
  find/found discover unearth recover locate dig/dug+out dig/dug+up spot! come/came+to stand/stood lie/lay rest
  arrest detain catch/caught apprehend nab! capture seize pick+up take/took/taken+off
  hold/held keep/kept detain imprison jail lock+up sit/sat stay
  crash land come/came+down set!/set+down touch+down fall/fell/fallen plunge fly/flew/flown
  strand run/ran+aground come/came+ashore strike/struck sit/sat throw/threw/thrown cross make/made
  die perish breathe collapse kill shoot/shot crush
  meet/met sit/sat+down convene gather negotiate
  talk discuss walk+out break/broke/broken+off end collapse
  sign put/put+their put/put+his
  start begin/began/begun break/broke/broken+out ignite
  spread/spread come/came+from come/came+out leak originate cause
  explode go/went/gone+off detonate plant hide/hid/hidden
  hide/hid/hidden conceal lie/lay
  hit!/hit strike/struck attack bury collide
  free release hand+over turn+over set!/set
  flee/fled escape shelter
  sink/sank/sunk go/went/gone+down rest lie/lay
  bear/bore/born
  sell/sold change auction
  build/built make/made produce manufacture assemble
  move transfer take/took/taken bring/brought drive/drove/driven carry put/put lead/led fly/flew/flown
  operate separate part
  swear/swore/sworn take/took/taken
  see/saw/seen
  pay/paid hand+over give/gave/given
  marry wed!
  speak/spoke/spoken address
  take/took/taken+place happen occur hold/held be/is/are/was/were/been *
`

const space = /\+/g

/** The forms of a noun of which only the last word changes: "petrol station", "petrol stations". */
function formsOf(entry: string): string[] {
  const [lemma = '', plural] = entry.replace(space, ' ').split('/')
  return nounForms(plural === undefined ? lemma : `${lemma}/${plural}`).forms
}

function linesOf(table: string): string[][] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '))
}

function deedsByStem(): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const line of linesOf(deeds)) {
    const entries = line.filter((entry) => entry !== '*')
    const deed = line.includes('*') ? '*' : (line[0] ?? '').replace(/[/!+].*/, '')
    for (const entry of entries) {
      const [verb = '', behind] = entry.split('+')
      for (const form of verbForms(verb).forms) {
        const key = behind ? `${stem(form)} ${behind}` : stem(form)
        const known = found.get(key) ?? []
        if (!known.includes(deed)) found.set(key, [...known, deed])
      }
    }
  }
  return found
}

export const sites: Sites = {
  nouns: new Map(
    (Object.entries(nouns) as [SiteLevel, string][]).flatMap(([level, table]) =>
      linesOf(table).flatMap((line) => {
        const noun: SiteNoun = { same: formsOf(line[0] ?? '')[0] ?? '', level }
        return line.flatMap((entry) => formsOf(entry).map((form) => [form, noun] as const))
      }),
    ),
  ),
  prepositions: new Map(
    (Object.entries(prepositions) as [Whither, string][]).flatMap(([whither, words]) =>
      words.split(' ').map((word) => [word, whither] as const),
    ),
  ),
  linking: new Set(['of']),
  deeds: deedsByStem(),
}
