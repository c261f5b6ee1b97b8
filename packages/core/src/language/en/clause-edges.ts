import type { ClauseEdges } from '../clause-edges.ts'
import { wordSet } from '../word-set.ts'

/** The words of English at the edges of clauses. */
export const clauseEdges: ClauseEdges = {
  paired: wordSet('both either neither'),
  alternatives: wordSet('or nor'),
  hanging: wordSet('when while whereas because although though if unless'),
  leaning: wordSet('even just only shortly soon long immediately right'),
  apart: wordSet('before after'),
  stretches: wordSet(
    'second seconds minute minutes moments hour hours day days week weeks month months year years decade decades',
  ),
  since: wordSet('later earlier ago'),
}
