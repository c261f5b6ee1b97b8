/**
 * Name, the words of one side, those of the other. Words that belong together are joined: turned_down; of several that may
 * stand in one place each is written: still_shut|closed; ~ is his, her, its or their. A word may stand in several lines. Of a
 * phrase only what it says as a whole counts, none of its words: refused_to_resign tells of no resignation.
 *
 * Where nothing but ~, the, a, an or all may stand between two others, any such word may, and what describes: passed_the_test
 * is also “passed two tests” and “passed its first safety test”.
 *
 * A phrase that stands on both sides says nothing, and hides what its words say (`neither.ts`).
 *
 * What tells that it was otherwise before is on neither side of what it is like: a road that is reopened was shut.
 */
export type Line = readonly [name: string, yes: string, no: string]
