import type { Opposition } from '../oppositions.ts'
import { stem } from './stem.ts'

type Line = readonly [name: string, yes: string, no: string]

/**
 * Name, the words of one side, those of the other; two words are joined: turned_down. A word may stand in several lines.
 * What tells that it was otherwise before is in none: a road that is reopened was shut.
 */
const states: readonly Line[] = [
  // what things are like
  [
    'open',
    'open opened opening unlocked unsealed passable',
    'closed shut stuck jammed sealed barred locked closure impassable cordoned_off',
  ],
  [
    'working',
    'worked working functioning functional intact repaired in_order',
    'failed failure defective faulty disabled broken malfunctioned malfunction of_order',
  ],
  ['running', 'running', 'shut_down idle idled standstill grounded stopped halted'],
  [
    'standing',
    'standing held withstood',
    'gave_way gives_way collapsed burst breached toppled caved_in fell_down',
  ],
  ['raised', 'raised lifted', 'lowered'],
  ['damaged', 'damaged destroyed wrecked gutted', 'undamaged intact unscathed'],
  ['empty', 'empty unoccupied vacant deserted', 'occupied inhabited crowded packed full'],
  [
    'safe',
    'safe harmless clean uncontaminated drinkable',
    'dangerous unsafe poisoned contaminated toxic harmful',
  ],
  ['true', 'true genuine authentic real', 'false fake untrue forged fabricated counterfeit bogus'],
  ['identified', 'identified', 'unidentified anonymous'],
  ['confirmed', 'confirmed verified', 'unconfirmed unverified'],
  ['lit', 'lit illuminated', 'unlit'],
  ['loaded', 'loaded', 'unloaded'],
  ['permanent', 'permanent', 'temporary agency'],
  [
    'slight',
    'minor slight slightly superficial',
    'serious seriously severe severely critical critically grave',
  ],
  ['dry', 'dry sunny sunshine', 'rain rainy snow snowing snowstorm blizzard'],
  // what becomes of people
  ['alive', 'alive survived survives survivor survivors', 'dead died killed perished drowned'],
  ['hurt', 'hurt injured wounded injury injuries', 'unhurt uninjured unharmed unscathed'],
  ['conscious', 'conscious awake', 'unconscious asleep coma comatose'],
  ['armed', 'armed', 'unarmed'],
  ['sober', 'sober', 'drunk drunken intoxicated'],
  ['aware', 'aware knew known', 'unaware unknown'],
  ['fit', 'fit available recovered', 'injured unfit ruled_out sidelined'],
  ['present', 'attended present', 'absent absence'],
  ['alone', 'acted_alone act_alone acting_alone lone', 'accomplice accomplices'],
  ['vaccinated', 'vaccinated', 'unvaccinated'],
  ['prepared', 'prepared ready', 'unprepared unready'],
  [
    'caught',
    'captured caught arrested in_custody behind_bars',
    'fugitive at_large the_run escaped',
  ],
  ['free', 'on_bail bailed', 'in_custody into_custody behind_bars'],
  // what people decide and do
  [
    'taken',
    'captured seized overran conquered retaken recaptured liberated fallen fell',
    'hold holds held holding repelled repulsed defended retain retained remains remain',
  ],
  [
    'staying',
    'stay stays stayed staying remain remains remained',
    'leave leaves leaving left resign resigned quit fled depart stepped_down step_down dismissed sacked ousted',
  ],
  [
    'agreed',
    'agreed accept accepted approve approved approval consent welcomed endorsed backed adopted ratified clear cleared',
    'reject rejected rejection refuse refused refusal oppose opposed veto vetoed turned_down turn_down voted_down block blocked declined',
  ],
  ['guilty', 'guilty convicted conviction', 'innocent acquitted acquittal cleared'],
  ['confessed', 'confessed confession admitted admits', 'denies denied denial'],
  ['allowed', 'allowed permitted legal lawful', 'banned forbidden prohibited illegal unlawful'],
  ['upheld', 'upheld confirmed', 'overturned quashed annulled threw_out thrown_out struck_down'],
  ['unanimous', 'unanimous unanimously', 'split divided majority'],
  [
    'licensed',
    'licensed insured registered certified',
    'unlicensed uninsured unregistered uncertified',
  ],
  ['forced', 'forcibly coerced', 'voluntary voluntarily willingly'],
  [
    'resigned',
    'resigned resignation resign stepped_down quit',
    'dismissed dismissal sacked ousted',
  ],
  ['resisting', 'resisted resist resistance', 'surrendered cooperated complied'],
  [
    'proceeding',
    'proceeds proceeded continues continued went_ahead goes_ahead go_ahead gone_ahead',
    'cancelled canceled halted suspended scrapped called_off call_off abandoned',
  ],
  ['finished', 'finished completed complete concluded', 'unfinished incomplete ongoing'],
  ['punctual', 'on_time on_schedule punctual', 'delayed late behind_schedule overdue'],
  ['won', 'won win wins victory', 'lost lose loses defeat'],
  ['successful', 'successful successfully', 'unsuccessful unsuccessfully'],
  ['public', 'public publicly', 'secret secretly closed_doors'],
  ['announced', 'announced warned warning', 'unannounced'],
  ['paid', 'paid', 'unpaid'],
  // how it came about
  [
    'deliberate',
    'deliberate deliberately intentional intentionally purpose targeted arson sabotage',
    'accident accidental accidentally mistake debris fault',
  ],
  [
    'attacked',
    'attack bomb bombed torpedo missile explosive explosives sabotage shot_down',
    'accident malfunction fault defect leak lightning technical',
  ],
  ['peaceful', 'peaceful peacefully orderly', 'violent violently violence clashes riot'],
  ['planned', 'planned premeditated', 'spontaneous spontaneously unplanned random randomly'],
  ['provoked', 'provoked', 'unprovoked'],
]

/** Where it was, in the same form. */
const places: readonly Line[] = [
  ['northern', 'north northern northerly', 'south southern southerly'],
  ['eastern', 'east eastern easterly', 'west western westerly'],
  ['starboard', 'starboard', 'port_side'],
  ['leftward', 'left-hand left_side', 'right-hand right_side'],
  ['inside', 'inside indoors', 'outside outdoors'],
  ['upstairs', 'upstairs', 'downstairs'],
  ['upstream', 'upstream', 'downstream'],
  ['domestic', 'home_soil', 'abroad overseas'],
]

const side = (words: string) =>
  new Set(words.split(' ').map((entry) => entry.split('_').map(stem).join(' ')))

const opposed =
  (kind: Opposition['kind']) =>
  ([name, yes, no]: Line): Opposition => ({ name, kind, yes: side(yes), no: side(no) })

export const oppositions: readonly Opposition[] = [
  ...states.map(opposed('status')),
  ...places.map(opposed('place')),
]
