import type { Contests } from '../contests.ts'
import { numberWords } from '../numbered-words.ts'
import { wordSet } from '../word-set.ts'

const sportWords = wordSet(`
  soccer football rugby cricket baseball basketball hockey handball volleyball
  match matches league leagues division championship tournament fixture fixtures standings playoff playoffs
  goal goals goalkeeper striker midfielder defender winger penalty halftime scorer scorers
  innings inning wicket wickets bowled batsman homer pitcher touchdown quarterback rebounds coach kickoff referee umpire
`)

export const contests: Contests = {
  sportWords: numberWords([[...sportWords].join(' ')]),
  clubWords: wordSet(`
    rovers wanderers albion hotspur athletic united town city county rangers celtic villa forest wednesday warriors raiders crusaders
    fc afc cf sc fk sk
  `),
  clubOpeners: wordSet(`
    fc afc cf sc fk sk ac sv vfb vfl tsv real atletico atlético athletic deportivo sporting racing olympique borussia
    dynamo dinamo spartak lokomotiv lokomotive
  `),
  members: wordSet(`
    goalkeeper keeper striker forward midfielder defender winger captain skipper coach manager batsman bowler pitcher catcher quarterback
    guard fly-half fullback hooker sweeper substitute goaltender players fans supporters
  `),
  against: wordSet('v vs v. vs. beat beats defeated defeats downed edged thrashed hosted'),
}
