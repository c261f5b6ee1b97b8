import type { Line } from './line.ts'

/** Fronts, truces and troops. */
export const war: readonly Line[] = [
  [
    'taken',
    'captured captures capture seized seize overran overrun conquered retaken retook recaptured liberated fallen fell taken took in_the_hands control_of',
    'hold holds held holding repelled repulsed beat_back beaten_back beat_off beaten_off driven_back defended defend retain retains retained remains remain fought_off lost',
  ],
  [
    'respected',
    'respected observed holding held honoured in_force took_hold fell_silent',
    'broken violated violation violations violate breached breach breaches never_fell_silent',
  ],
  [
    'threatened',
    'in_peril threatened threatens threaten threat at_risk in_danger endangered',
    'out_of_danger no_longer_threatened spared',
  ],
  [
    'withdrawn',
    'withdraw withdraws withdrew withdrawn withdrawing withdrawal pull_out pulling_out pulled_out pulls_out pull_back pulling_back left leaving recalled recall retracted retract',
    'stay stays staying stayed remain remains remaining stands_by stand_by stood_by will_go_on keep_troops dug_in',
  ],
  ['calm', 'calm quiet peaceful', 'unrest riots rioting clashes fighting gunfire looting'],
  ['peaceful', 'peaceful peacefully orderly', 'violent violently violence clashes riot'],
]
