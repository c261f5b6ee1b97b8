import type { Opposition } from '../oppositions.ts'
import { stem } from './stem.ts'

/** Name, the words of one side, those of the other; two words are joined: turned_down. A word may stand in several lines. */
const lines: readonly (readonly [name: string, yes: string, no: string])[] = [
  [
    'open',
    'open opened opening reopen reopened',
    'closed shut stuck jammed sealed barred locked closure',
  ],
  [
    'working',
    'worked working functioning intact repaired',
    'failed failure defective faulty disabled broken malfunctioned inoperable',
  ],
  [
    'taken',
    'captured seized taken took overran conquered retaken liberated fallen fell',
    'hold holds held holding repelled repulsed defended retain retained',
  ],
  ['alive', 'alive survived survivor unharmed', 'dead died killed perished'],
  [
    'staying',
    'stay stays stayed staying remain remains',
    'leave leaves leaving left resign resigned quit fled depart stepped_down step_down',
  ],
  [
    'agreed',
    'agreed accept accepted approve approved consent welcomed endorsed backed adopted ratified',
    'reject rejected refuse refused oppose opposed veto vetoed turned_down turn_down voted_down',
  ],
  ['guilty', 'guilty convicted conviction', 'innocent acquitted acquittal cleared'],
  [
    'allowed',
    'allowed permitted authorized legal lawful',
    'banned forbidden prohibited illegal unlawful',
  ],
  [
    'deliberate',
    'deliberate deliberately intentional intentionally purpose targeted arson sabotage',
    'accident accidental accidentally mistake debris',
  ],
  ['safe', 'safe harmless clean uncontaminated', 'dangerous unsafe poisoned contaminated toxic'],
  ['true', 'true genuine authentic real', 'false fake untrue forged fabricated'],
  ['armed', 'armed', 'unarmed'],
  ['upheld', 'upheld confirmed', 'overturned quashed annulled threw_out thrown_out'],
  ['standing', 'held withstood', 'gave_way collapsed burst breached'],
  ['running', 'running', 'shut_down idle'],
  ['raised', 'raised lifted', 'lowered'],
  ['unanimous', 'unanimous unanimously', 'split divided'],
  ['licensed', 'licensed insured registered certified', 'unlicensed uninsured unregistered'],
  ['empty', 'empty unoccupied vacant deserted', 'occupied inhabited crowded packed'],
  ['peaceful', 'peaceful peacefully orderly', 'violent violently'],
  ['forced', 'forced forcibly coerced', 'voluntary voluntarily willingly'],
  ['aware', 'aware conscious knew', 'unaware unconscious'],
  ['sober', 'sober', 'drunk drunken intoxicated'],
  ['identified', 'identified', 'unidentified anonymous'],
  [
    'proceeding',
    'proceeds proceeded continues continued resumed went_ahead goes_ahead go_ahead',
    'cancelled halted suspended scrapped called_off call_off',
  ],
  ['confirmed', 'confirmed verified', 'unconfirmed unverified'],
  ['finished', 'finished completed complete concluded', 'unfinished incomplete ongoing'],
]

const side = (words: string) =>
  new Set(words.split(' ').map((entry) => entry.split('_').map(stem).join(' ')))

export const oppositions: readonly Opposition[] = lines.map(([name, yes, no]) => ({
  name,
  yes: side(yes),
  no: side(no),
}))
