import type { Line } from './line.ts'

/** Where it was. */
export const places: readonly Line[] = [
  ['northern', 'north northern northerly', 'south southern southerly'],
  ['eastern', 'east eastern easterly', 'west western westerly'],
  ['starboard', 'starboard', 'port_side'],
  ['leftward', 'left-hand left_side', 'right-hand right_side'],
  ['inside', 'inside indoors', 'outside outdoors'],
  ['upstairs', 'upstairs', 'downstairs'],
  ['upstream', 'upstream', 'downstream'],
  ['domestic', 'home_soil', 'abroad overseas'],
]
