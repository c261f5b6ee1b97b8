import type { Line } from './line.ts'

/** Phrases that say nothing of what their words say by themselves: the blast |left four| dead, the |works were| shut. */
const phrases = [
  'left_one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|many|several|more|about',
  'left_at|up|people|residents|families|homes|him|her|them|without|behind|with',
  'is|are|was|were|be|been_left',
  'works_is|are|was|were|has|have|had|will|in|at|on works_of_art public_works works_council steel|gas|water|iron|brick_works',
  'took_place|part|off|care|note|aim|office|about|more|less|over_as took_the_place|stage|lead|stand|view|opportunity|decision',
  'took_him|her|them|it|us_more|less|about|two|three|four|five|six|seven|eight|nine|ten',
  'a|the|big|huge|large_fire_at|on|into',
  'lost_~_home|homes|job|jobs|way|temper|balance|footing|sight|ground lost_sight|time|ground',
  'held_talks|a|an|that|the_meeting|rally|vigil held_in|on|at|by|up fell_by|to|from|ill|in|on|asleep|victim',
  // it is no more, so it was
  'nobody|none_is|are_missing_any no_one_is_missing_any',
  'passed_away|by|through|on won_praise|support|over clear_that|whether|why|how|what',
]

export const neither: readonly Line[] = [['neither', phrases.join(' '), phrases.join(' ')]]
