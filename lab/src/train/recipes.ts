import { LESSONS } from './lessons.ts'

/** A set of the data folder or our own lessons, how often it counts, and whom it is from. */
export interface Ingredient {
  readonly path: string
  readonly times: number
  readonly credit: string
  /** The type of names that the set does not mark, where there is one. */
  readonly unmarked?: 'other'
}

/** What one set of weights is learned from. */
export interface Recipe {
  /** Folder of the weights in generated/en. */
  readonly folder: 'open' | 'share-alike'
  readonly licence: string
  readonly tagged: readonly Ingredient[]
  readonly named: readonly Ingredient[]
}

const GUM = 'GUM, A. Zeldes et al., Georgetown University, CC BY 4.0'
const EWT =
  'UD English-EWT (Google Web Treebank), N. Silveira et al. 2014 and contributors, CC BY-SA 4.0'

const named: readonly Ingredient[] = [
  { path: 'names/gum.train.jsonl', times: 3, credit: GUM },
  {
    path: 'names/wikigold.train.jsonl',
    times: 1,
    credit: 'Wikigold, D. Balasuriya et al. 2009, CC BY 4.0',
  },
  {
    path: 'names/crossner-politics.train.jsonl',
    times: 1,
    credit: 'CrossNER, Z. Liu et al. 2021, MIT',
  },
  {
    path: 'names/re3d.train.jsonl',
    times: 3,
    unmarked: 'other',
    credit:
      're3d, Dstl, Aleph Insights, Committed Software: texts of the US State Department (public domain), Australian DFAT (CC BY 3.0 AU) and the EU delegation to Syria (© European Union, reuse with acknowledgement)',
  },
  {
    path: 'names/wnut17.train.jsonl',
    times: 1,
    credit: 'WNUT 2017 Emerging Entities, L. Derczynski et al., CC BY 4.0',
  },
  {
    path: 'names/btc.train.jsonl',
    times: 1,
    unmarked: 'other',
    credit: 'Broad Twitter Corpus, L. Derczynski, K. Bontcheva, I. Roberts 2016, CC BY 4.0',
  },
  { path: LESSONS, times: 1, credit: 'Lessons of the Dateline authors (lab/lessons), MIT' },
]

/** From sets that anybody may use as they like, with credit. */
export const open: Recipe = {
  folder: 'open',
  licence: 'CC BY 4.0',
  tagged: [{ path: 'pos/gum.train.jsonl', times: 1, credit: GUM }],
  named,
}

/** From those and from sets whose licence goes on to what is made of them. */
export const shareAlike: Recipe = {
  folder: 'share-alike',
  licence: 'CC BY-SA 4.0',
  tagged: [
    { path: 'pos/gum.train.jsonl', times: 1, credit: GUM },
    { path: 'pos/ud-en-ewt.train.jsonl.gz', times: 1, credit: EWT },
  ],
  named: [
    ...named,
    {
      path: 'names/uner-en-ewt.train.jsonl',
      times: 2,
      unmarked: 'other',
      credit: 'Universal NER, UNER_English-EWT, S. Mayhew et al. 2024, CC BY-SA 4.0',
    },
    {
      path: 'names/re3d-wikipedia.train.jsonl',
      times: 3,
      unmarked: 'other',
      credit: 're3d, Dstl, Aleph Insights, Committed Software: texts of Wikipedia, CC BY-SA 3.0',
    },
  ],
}
