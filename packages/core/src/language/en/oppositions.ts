import type { Opposition } from '../oppositions.ts'
import { stem } from './stem.ts'

/** Name, the words of one side, those of the other. A word may stand in several lines. */
const lines: readonly (readonly [name: string, yes: string, no: string])[] = [
  [
    'open',
    'open opened opening reopen reopened',
    'closed shut stuck jammed sealed barred locked closure',
  ],
  [
    'working',
    'worked working functioning operational intact repaired',
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
    'leave leaves leaving left resign resigned quit fled depart',
  ],
  [
    'agreed',
    'agreed accept accepted approve approved consent welcomed endorsed backed adopted ratified',
    'reject rejected refuse refused oppose opposed veto vetoed',
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
    'proceeds proceeded continues continued resumed',
    'cancelled halted suspended scrapped',
  ],
  ['confident', 'confirmed verified', 'unconfirmed unverified'],
  ['finished', 'finished completed complete concluded', 'unfinished incomplete ongoing'],
]

const side = (words: string) => new Set(words.split(' ').map(stem))

export const oppositions: readonly Opposition[] = lines.map(([name, yes, no]) => ({
  name,
  yes: side(yes),
  no: side(no),
}))
