import type { Line } from './line.ts'

/** What is known and by whom, and whether it is so. */
export const knowledge: readonly Line[] = [
  [
    'true',
    'true genuine authentic real founded',
    'false fake untrue forged fabricated counterfeit bogus fairy_tale invention unfounded baseless nonsense made_up hoax forgery fiction',
  ],
  ['identified', 'identified', 'unidentified anonymous'],
  ['confirmed', 'confirmed verified', 'unconfirmed unverified'],
  ['aware', 'aware knew known', 'unaware unknown'],
  ['public', 'public publicly openly', 'secret secretly closed_doors'],
  ['announced', 'announced warned warning', 'unannounced'],
  [
    'known',
    'foreseen predicted expected warned warning warnings alerted alert',
    'unforeseen unexpected without_warning surprise by_surprise no_warning',
  ],
]
