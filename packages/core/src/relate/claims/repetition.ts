import { type Features, isName } from '../grouping/features.ts'

/**
 * What an article says again and again is what it is about, and tells its statements apart little: the weight of a
 * feature falls with the number of the article's statements that have it.
 *
 *     the ferry sank … the ferry carried 62 … fishing boats … the ferry’s owner     ferry 1/(1 + ln 3), fishing 1
 *
 * Names are weighed by how many statements of the story have them already.
 */
export function dampRepeated(statements: readonly Features[]): Features[] {
  const counts = new Map<string, number>()
  for (const features of statements) {
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return statements.map(
    (features) =>
      new Map(
        [...features].map(([feature, weight]) => [
          feature,
          isName(feature) ? weight : weight / (1 + Math.log(counts.get(feature) ?? 1)),
        ]),
      ),
  )
}
