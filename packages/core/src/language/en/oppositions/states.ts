import type { Line } from './line.ts'

/** What things are like, and whether they work. */
export const states: readonly Line[] = [
  [
    'open',
    'open opened opening opens unlocked unsealed passable accessible',
    'closed shut shuts closing closes close stuck jammed sealed barred locked closure impassable cordoned_off off-limits sealed_off blocked',
  ],
  [
    'working',
    'worked working functioning functional intact repaired in_order sounded went_off rang in_working_order as_it_should',
    'failed failure fails fail defective faulty disabled broken malfunctioned malfunction of_order jammed silent failed_to_sound broke_down broken_down',
  ],
  [
    'running',
    'running as_normal as_usual in_operation uninterrupted without_interruption in_service',
    'shut_down shuts_down idle idled standstill grounded stopped halted stood_still stand_still disrupted disruption at_a_standstill out_of_service ground_to_a_halt',
  ],
  [
    'standing',
    'standing held withstood stood_firm within_its_banks',
    'gave_way gives_way giving_way collapsed collapse burst breached breach toppled caved_in cave_in fell_down came_down burst_its_banks tore_down torn_down flattened blown_up',
  ],
  ['raised', 'raised lifted', 'lowered'],
  [
    'damaged',
    'damaged destroyed wrecked gutted ruined smashed',
    'undamaged intact unscathed spared untouched',
  ],
  ['empty', 'empty unoccupied vacant deserted', 'occupied inhabited crowded packed full'],
  [
    'safe',
    'safe harmless clean uncontaminated drinkable fit_to_drink secure',
    'dangerous unsafe poisoned contaminated toxic harmful hazardous unfit stolen breached exposed compromised hacked',
  ],
  ['lit', 'lit illuminated', 'unlit'],
  ['loaded', 'loaded', 'unloaded'],
  ['permanent', 'permanent', 'temporary agency'],
  [
    'slight',
    'minor slight slightly superficial',
    'serious seriously severe severely critical critically grave',
  ],
  ['dry', 'dry sunny sunshine', 'rain rainy snow snowing snowstorm blizzard'],
  [
    'sufficient',
    'enough sufficient adequate plenty ample well_stocked',
    'shortage shortages short_of insufficient scarce running_out ran_out run_out lack lacked',
  ],
  [
    'powered',
    'power_restored restored reconnected electricity_returned back_on',
    'without_power without_electricity in_the_dark blackout blacked_out cut_off power_cut',
  ],
]
