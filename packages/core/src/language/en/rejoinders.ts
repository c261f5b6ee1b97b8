import type { Rejoinders } from '../rejoinders.ts'
import { wordSet } from '../word-set.ts'
import { nounForms, verbForms } from './inflection.ts'

const verbs = (list: string) => new Set(list.split(' ').flatMap((one) => verbForms(one).forms))
const nouns = (list: string) => new Set(list.split(' ').flatMap((one) => nounForms(one).forms))

const accounts =
  'claim allegation accusation account report statement charge assertion rumour rumor story version characterisation characterization ' +
  'insinuation contention description portrayal'

export const rejoinders: Rejoinders = {
  denying: verbs('deny dispute contest refute rebut! contradict repudiate reject dismiss'),
  plainly: verbs('deny dispute contest refute rebut! contradict repudiate'),
  alone: verbs('deny'),
  opposing: verbs('contradict rebut!'),
  accepting: verbs('accept recognise recognize acknowledge'),
  labelling: verbs(
    'call describe brand label denounce characterise characterize dismiss reject condemn',
  ),
  going: wordSet('continue continues continued continuing went goes seemed appeared'),
  back: wordSet('that this these those both'),
  plainBack: wordSet('it them'),
  subjects: wordSet('that this these those it they'),
  whoms: wordSet('him her them'),
  pointing: wordSet(
    "the that this these those such any all both his her its their ’s 's ’ every each most many",
  ),
  owning: wordSet("that this these those his her its their ’s 's ’"),
  accounts: nouns(accounts),
  bare: wordSet('allegations accusations charges claims rumours rumors reports'),
  guilt: wordSet('wrongdoing involvement responsibility misconduct'),
  accusing: new Set([
    ...verbs('accuse blame charge allege indict implicate'),
    ...nouns('allegation accusation'),
    'allegedly',
  ]),
  claiming: wordSet('for against'),
  telling: wordSet('that of about'),
  deciders: wordSet(
    'court courts judge judges justice justices tribunal jury jurors panel magistrate magistrates chamber parliament senate voters',
  ),
  resuming: wordSet('which something'),
  such: wordSet('such'),
  untrue: wordSet(
    'untrue false falsehood baseless unfounded groundless unsubstantiated fabricated fabrication fabrications invented invention ' +
      'wrong incorrect inaccurate nonsense rubbish lie lies fiction fantasy fake hoax bogus fictitious',
  ),
  judging: wordSet('wrong incorrect rubbish nonsense'),
  true: wordSet('true correct accurate case truthful'),
  traces: wordSet(
    'truth record records knowledge recollection basis nothing sign signs evidence proof indication indications',
  ),
  any: wordSet('any'),
  halves: wordSet('just only merely always necessarily'),
  asking: wordSet('whether if why'),
  being: wordSet("is are was were be been ’s 's"),
  agents: wordSet('by'),
  infinitives: wordSet('to'),
  comparing: wordSet('as'),
  no: wordSet("not n't n’t no never nobody nothing none neither nor without hardly few cannot"),
  open: wordSet('will would may might could should can must shall'),
  declining: wordSet(
    'refuse refuses refused declined declines decline unable unwilling reluctant if whether',
  ),
  sensing: verbs(
    'hear/heard see/saw/seen notice remember recall know/knew/known feel/felt meet/met',
  ),
}
