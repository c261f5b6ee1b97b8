import type { Speech } from '../speech.ts'
import { wordSet } from '../word-set.ts'

/** What tells whether an article goes on by itself after what is said. */
export const goingOn: Pick<
  Speech,
  'pasts' | 'pastAuxiliaries' | 'stirring' | 'moods' | 'sums' | 'backgrounds'
> = {
  pasts: wordSet(
    'said told wrote gave kept left sent made took went came held sought fell rose began drew led saw found spoke ' +
      'swore won lost met paid laid ran stood threw withdrew knew thought felt became brought bought built caught chose ' +
      'drove ate fed fought flew forgot froze grew heard hid lent meant rang rode sang sank shot slept slid spent stole ' +
      'struck swam taught tore understood woke wore broke blew dealt dug hung sat shook shone sold lit',
  ),
  pastAuxiliaries: wordSet("was were had did would could might ’d 'd"),
  stirring: wordSet(
    'raising deepening stoking fuelling fueling sparking dashing heightening easing prompting triggering dealing sending ' +
      'ending clearing paving marking drawing casting adding capping setting',
  ),
  moods: wordSet(
    'fear fears concern concerns doubt doubts hope hopes tension tensions speculation question questions criticism anger ' +
      'outrage protests shares stocks pressure uncertainty prospect prospects blow worries talk',
  ),
  sums: wordSet(
    'figure figures number sum level toll amount total move step decision charge blow setback sign result development ' +
      'measure price rate record feat',
  ),
  backgrounds: wordSet('after as despite amid while since'),
}
