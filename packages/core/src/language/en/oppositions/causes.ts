import type { Line } from './line.ts'

/** How something came about. */
export const causes: readonly Line[] = [
  [
    'self-inflicted',
    'suicide killed_himself killed_herself took_his_own_life took_her_own_life',
    'murder murdered homicide foul_play killer strangled stabbed',
  ],
  [
    'deliberate',
    'deliberate deliberately intentional intentionally purpose targeted arson sabotage set_off arsonist arsonists',
    'accident accidental accidentally mistake debris fault by_itself natural naturally unintentional',
  ],
  [
    'attacked',
    'attack bomb bombed torpedo missile explosive explosives sabotage shot_down',
    'accident malfunction fault defect leak lightning technical mechanical gas_leak human_error pilot_error',
  ],
  ['planned', 'planned premeditated', 'spontaneous spontaneously unplanned random randomly'],
  ['provoked', 'provoked', 'unprovoked'],
]
