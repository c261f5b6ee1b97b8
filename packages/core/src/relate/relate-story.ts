import type { Analysis } from '../model/analysis.ts'
import type { Claim, Conflict } from '../model/claim.ts'
import type { Decision } from '../model/decision.ts'
import type { SharedEvent } from '../model/event.ts'
import type { Publication, Story } from '../model/story.ts'
import { claimId, claimOf } from './claims/claim-of.ts'
import { groupAlike } from './claims/distinct.ts'
import { alignOnce } from './claims/likeness.ts'
import { settleOriginators } from './claims/originators.ts'
import { statusOf } from './claims/status.ts'
import { tell } from './claims/tell.ts'
import { byPlace, type Telling } from './claims/telling.ts'
import { type ClaimGroup, groupClaims } from './claims.ts'
import { findConflicts } from './conflicts.ts'
import type { SharedIn } from './entities/entity-index.ts'
import { entitiesInStory } from './entities/in-story.ts'
import { shareEvents } from './events.ts'
import { Weights } from './grouping/weights.ts'
import type { InParts } from './in-parts.ts'
import { chaptersOf } from './stories/chapters.ts'
import { type Dating, datePublications } from './stories/publications.ts'
import { storyId, titleOf } from './stories/story-of.ts'
import type { StoryGroup } from './stories.ts'
import { orderInTime } from './timeline.ts'

/** What relating the articles of a story takes from all articles. */
export interface Surroundings {
  readonly entitiesIn: SharedIn
  /** From an article's id to that of its origin. */
  readonly originOf: ReadonlyMap<string, string>
  readonly decisions: readonly Decision[]
}

export interface RelatedStory {
  readonly story: Story
  readonly publications: Publication[]
  readonly claims: Claim[]
  readonly conflicts: Conflict[]
  readonly events: SharedEvent[]
}

/** Relates the articles of one story, with pauses: when they came out, what they claim, where they conflict, what happened when. */
export function* relateStory(group: StoryGroup, surroundings: Surroundings): InParts<RelatedStory> {
  const { originOf, decisions } = surroundings
  const entities = entitiesInStory(group.analyses, surroundings.entitiesIn)
  const datings = datePublications(group)
  const id = storyId(group, datings)
  yield

  const weights = new Weights(group.analyses, entities)
  const originatorOf = settleOriginators(datings, originOf, entities)
  const tellings: Telling[] = []
  for (const [analysis, dating] of datings) {
    tellings.push(...tell(analysis, dating, originatorOf, weights))
    yield
  }
  const alike = groupAlike(tellings.sort(byPlace), decisions)
  yield

  // claims and conflicts are found among distinct tellings; whatever is like one of those joins its claim
  const distinct = [...alike.keys()]
  const likeness = alignOnce(distinct)
  const grouped = yield* groupClaims(distinct, decisions, likeness)
  yield
  const distinctOf = new Map(grouped.map(({ own }) => [claimId(own), own] as const))
  const conflicts = yield* findConflicts(distinctOf, likeness, entities, alike, decisions)
  yield
  const contested = new Set(conflicts.flatMap((conflict) => conflict.claims))
  const whole = (some: ClaimGroup) => some.flatMap((one) => alike.get(one) ?? one).sort(byPlace)
  const tellingsOf = new Map([...distinctOf].map(([claim, own]) => [claim, whole(own)] as const))
  const claims: Claim[] = []
  for (const { own, also } of grouped) {
    const claim = claimId(own)
    const members = { own: tellingsOf.get(claim) ?? own, also: whole(also) }
    const all = [...members.own, ...members.also].sort(byPlace)
    claims.push({
      ...(yield* claimOf(claim, members, own, originOf, likeness, decisions)),
      ...statusOf(all, [...own, ...also], originOf, likeness, contested.has(claim)),
    })
    yield
  }

  const publications = publicationsOf(id, datings, originOf)
  const story: Story = {
    id,
    title: titleOf(group),
    articles: group.analyses.map(({ article }) => article.id),
    claims: claims.map((claim) => claim.id),
    conflicts: conflicts.map((conflict) => conflict.id),
    origins: [...new Set(publications.map(({ origin }) => origin))].sort(),
    timeline: orderInTime(tellingsOf),
    chapters: chaptersOf(group, datings),
    because: group.because,
  }
  return { story, publications, claims, conflicts, events: shareEvents(tellingsOf.values()) }
}

function publicationsOf(
  story: string,
  datings: ReadonlyMap<Analysis, Dating>,
  originOf: ReadonlyMap<string, string>,
): Publication[] {
  return [...datings].map(([{ article }, { publishedAt, known, because }]) => ({
    article: article.id,
    title: article.title,
    publisher: article.publisher,
    publishedAt,
    known,
    because,
    origin: originOf.get(article.id) ?? '',
    story,
  }))
}
