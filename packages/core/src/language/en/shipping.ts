import type { Shipping } from '../shipping.ts'
import { wordSet } from '../word-set.ts'

/** How English tells of ships. */
export const shipping: Shipping = {
  nouns: wordSet(
    'ferry ship vessel boat tanker trawler freighter frigate destroyer corvette warship submarine yacht schooner ' +
      'steamer steamship motorship liner tugboat dredger icebreaker gunboat minesweeper lifeboat sailboat speedboat ' +
      'catamaran battleship superyacht hydrofoil lightship barge',
  ),
  letters: new Set(
    'MV M/V MS M/S MT M/T SS RMS HMS USS HMAS HMCS INS FV F/V P/F RV TSS USNS USCGC'.split(' '),
  ),
  behind: wordSet(
    'operated owned run built carrying that which with of from bound registered flying belonging sailing based used ' +
      'launched chartered in on and for',
  ),
  doing: wordSet(
    'had has was is were would will could did came left sank ran went arrived sailed struck hit collided rescued picked ' +
      'took carried docked capsized turned reached set anchored grounded listed burned drifted lost',
  ),
  determiners: wordSet('a an the its their'),
  article: wordSet('the'),
}
