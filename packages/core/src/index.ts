export { analyze } from './analyze.ts'
export { type Extended, extend, extendInParts } from './extend.ts'
export type { Language } from './language/language.ts'
export { type LanguageOptions, loadLanguage } from './language/load.ts'
export { Age } from './model/age.ts'
export { Analysis } from './model/analysis.ts'
export {
  Article,
  ArticleField,
  Block,
  BlockRole,
  BlockShape,
  Byline,
  Credit,
  CreditKind,
  Dateline,
  Knowledge,
  Wire,
} from './model/article.ts'
export { Attribution, AttributionKind, Relay, Stance } from './model/attribution.ts'
export {
  Appearance,
  Claim,
  ClaimStatus,
  Conflict,
  ConflictKind,
  Originator,
} from './model/claim.ts'
export { Copy, Degree, Origin } from './model/copy.ts'
export { Decision, Verdict } from './model/decision.ts'
export { Entity, Member, Merge, NameComparison, SharedEntity } from './model/entity.ts'
export {
  DatelineError,
  LanguageError,
  PlacesError,
  ReadError,
  type ReadErrorCode,
} from './model/errors.ts'
export { Event, EventType, Modality, Polarity, SharedEvent } from './model/event.ts'
export { Figure } from './model/figure.ts'
export { Kin } from './model/kin.ts'
export { Mention, Name, NameType } from './model/name.ts'
export { Change, Newsroom } from './model/newsroom.ts'
export { OwnPlace } from './model/own-place.ts'
export { Place, PlacePrecision } from './model/place.ts'
export { Bound, Outcome, Quantity } from './model/quantity.ts'
export { Known, Reasons, Score } from './model/reason.ts'
export { ReconcileRule, Reconciliation } from './model/reconciliation.ts'
export { Rejoinder } from './model/rejoinder.ts'
export { Passage, Span } from './model/span.ts'
export { Denial, Link, Site, Stand, Statement, Term } from './model/statement.ts'
export { Chapter, Publication, Story, TimelineRow } from './model/story.ts'
export { Interval, Precision, TimeExpression, TimeType } from './model/time.ts'
export { PartOfSpeech, Sentence, Token } from './model/token.ts'
export type { AppearanceView, When } from './present/appearance.ts'
export { isQuotation } from './present/citations.ts'
export type { ClaimView } from './present/claim.ts'
export { type ConflictView, type SideView, sayReconciliation } from './present/conflict.ts'
export { sayCount } from './present/count.ts'
export { sayDate, sayRange, sayShortDate, sayWhen } from './present/dates.ts'
export { excerpt } from './present/excerpt.ts'
export { type Row, writeCsv } from './present/exports/csv.ts'
export { type FtmEntity, ftmEntities } from './present/exports/follow-the-money.ts'
export { type PlaceFeature, placeFeatures } from './present/exports/geo-json.ts'
export { ninjsItems } from './present/exports/ninjs.ts'
export { articleNodes, claimNodes, graphOf } from './present/exports/schema-org.ts'
export { type PresentOptions, present, type ReportFormat, reportFormats } from './present/index.ts'
export { sayFigures } from './present/masthead.ts'
export { measure } from './present/measure.ts'
export { printable } from './present/printable.ts'
export { groupClaims, ownDaysFirst, type Section } from './present/sections.ts'
export { selectStory } from './present/select.ts'
export { shorten, shortenStart } from './present/shorten.ts'
export type { CopyView, SourceView } from './present/source.ts'
export { describeSource } from './present/source-line.ts'
export { type DateSpan, spanOfStory } from './present/span.ts'
export { type StoryView, type ViewOptions, viewStory } from './present/story.ts'
export type { RowView } from './present/timeline.ts'
export { wrap } from './present/wrap.ts'
export { articleFromText } from './read/from-text.ts'
export type { Given } from './read/given.ts'
export { type ReadOptions, read } from './read/index.ts'
export { type ReadParts, readEach } from './read/read-each.ts'
export { readStream } from './read/stream.ts'
export { findChanges } from './relate/changes.ts'
export type { Part } from './relate/desk.ts'
export type { InParts } from './relate/in-parts.ts'
export { type RelateOptions, relate, relateInParts } from './relate/index.ts'
export { reconcile } from './relate/reconcile.ts'
export { sameName } from './resolve/same-name.ts'
export { version } from './version.ts'
