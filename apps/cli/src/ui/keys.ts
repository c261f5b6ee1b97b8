import type { Verdict } from '@dateline/core'
import type { Key } from 'ink'
import type { Arrangement, ScreenName } from './screen.ts'

/** What a key asks for. */
export type Action =
  | { readonly type: 'move' | 'page' | 'edge'; readonly by: 1 | -1 }
  | { readonly type: 'landmark'; readonly by: 1 | -1 }
  | { readonly type: 'open' | 'back' | 'pane' | 'find' | 'go' | 'conflict' | 'copy' }
  | { readonly type: 'arrange'; readonly as: Arrangement }
  /** null: what was decided is taken back. */
  | { readonly type: 'decide'; readonly verdict: Verdict | null }
  | { readonly type: 'rule' | 'fold' | 'highlights' | 'help' | 'quit' }

/** A key, what it does, and how help and foot name it. */
export interface Binding {
  /** Names of keys that all do it. */
  readonly keys: readonly string[]
  readonly action: Action
  readonly help: string
  /** A word for the foot, with the key as it is shown there; absent: in help only. */
  readonly hint?: readonly [key: string, word: string]
  /** Absent: on all screens. */
  readonly on?: readonly ScreenName[]
}

const bindings: readonly Binding[] = [
  {
    keys: ['j', 'down'],
    action: { type: 'move', by: 1 },
    help: 'next',
    hint: ['↑↓', 'move'],
  },
  { keys: ['k', 'up'], action: { type: 'move', by: -1 }, help: 'previous' },
  {
    keys: ['enter', 'right', 'l'],
    action: { type: 'open' },
    help: 'open what is chosen',
    hint: ['Enter', 'open'],
    on: ['stories', 'story', 'conflict', 'search'],
  },
  {
    keys: ['esc', 'left', 'h', 'backspace'],
    action: { type: 'back' },
    help: 'back',
    hint: ['Esc', 'back'],
    on: ['story', 'conflict', 'article', 'search', 'help'],
  },
  {
    keys: ['tab'],
    action: { type: 'pane' },
    help: 'other pane',
    hint: ['Tab', 'pane'],
    on: ['story', 'conflict'],
  },
  {
    keys: ['/', 'f'],
    action: { type: 'find' },
    help: 'find in all articles; in a story, claims by their words or who says them',
    hint: ['/', 'find'],
    on: ['stories', 'story', 'search'],
  },
  {
    keys: ['/'],
    action: { type: 'find' },
    help: 'find in the text',
    hint: ['/', 'find'],
    on: ['article'],
  },
  {
    keys: ['c'],
    action: { type: 'conflict' },
    help: 'conflicts',
    hint: ['c', 'conflicts'],
    on: ['story'],
  },
  {
    keys: ['r'],
    action: { type: 'rule' },
    help: 'reconcile by the next rule: latest, most supported, most conservative, none',
    hint: ['r', 'rule'],
    on: ['conflict'],
  },
  {
    keys: ['m'],
    action: { type: 'decide', verdict: 'same' },
    help: 'both tell of the same: it is a conflict',
    hint: ['m', 'same'],
    on: ['conflict'],
  },
  {
    keys: ['d'],
    action: { type: 'decide', verdict: 'different' },
    help: 'they tell of different things: it is no conflict',
    hint: ['d', 'different'],
    on: ['conflict'],
  },
  {
    keys: ['u'],
    action: { type: 'decide', verdict: null },
    help: 'take back what you have just decided here; later, DELETE /decisions does',
    hint: ['u', 'undo'],
    on: ['conflict'],
  },
  {
    keys: ['n'],
    action: { type: 'landmark', by: 1 },
    help: 'next find, quotation or conflict',
    hint: ['n', 'next'],
    on: ['story', 'conflict', 'article', 'search'],
  },
  {
    keys: ['N'],
    action: { type: 'landmark', by: -1 },
    help: 'the one before',
    on: ['story', 'conflict', 'article', 'search'],
  },
  {
    keys: ['t'],
    action: { type: 'arrange', as: 'time' },
    help: 'claims by time',
    hint: ['t', 'time'],
    on: ['story'],
  },
  {
    keys: ['u'],
    action: { type: 'arrange', as: 'support' },
    help: 'claims by support',
    hint: ['u', 'support'],
    on: ['story'],
  },
  {
    keys: ['s', 'x'],
    action: { type: 'arrange', as: 'source' },
    help: 'claims by source',
    hint: ['s', 'sources'],
    on: ['story'],
  },
  {
    keys: ['space', 'f'],
    action: { type: 'fold' },
    help: 'fold or unfold furniture',
    hint: ['Space', 'furniture'],
    on: ['article'],
  },
  {
    keys: ['m'],
    action: { type: 'highlights' },
    help: 'marks on the text, on or off',
    hint: ['m', 'marks'],
    on: ['article'],
  },
  {
    keys: ['o'],
    action: { type: 'open' },
    help: 'read the passage in its article',
    on: ['story', 'conflict', 'search'],
  },
  {
    keys: ['y'],
    action: { type: 'copy' },
    help: 'copy the words with their citation',
    on: ['stories', 'story', 'conflict', 'search'],
  },
  {
    keys: [':'],
    action: { type: 'go' },
    help: 'go to a number, an article, a part of the story, another story',
    hint: [':', 'go to'],
    on: ['stories', 'story', 'conflict', 'article', 'search'],
  },
  { keys: ['g', 'home'], action: { type: 'edge', by: -1 }, help: 'first' },
  { keys: ['G', 'end'], action: { type: 'edge', by: 1 }, help: 'last' },
  { keys: ['pagedown', 'ctrl-f', 'ctrl-d'], action: { type: 'page', by: 1 }, help: 'a page on' },
  { keys: ['pageup', 'ctrl-b', 'ctrl-u'], action: { type: 'page', by: -1 }, help: 'a page back' },
  {
    keys: ['?'],
    action: { type: 'help' },
    help: 'this help',
    hint: ['?', 'help'],
    on: ['stories', 'story', 'conflict', 'article', 'search'],
  },
  { keys: ['q', 'ctrl-c'], action: { type: 'quit' }, help: 'quit', hint: ['q', 'quit'] },
]

export function bindingsOn(screen: ScreenName): Binding[] {
  return bindings.filter(({ on }) => !on || on.includes(screen))
}

export function actionOf(key: string, screen: ScreenName): Action | null {
  return bindingsOn(screen).find(({ keys }) => keys.includes(key))?.action ?? null
}

const named = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'esc'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'backspace'],
] as const satisfies readonly (readonly [keyof Key, string])[]

/** The names of what was pressed: one of a named key, one for each character typed or pasted. */
export function keyNames(input: string, key: Key): string[] {
  const special = named.find(([flag]) => key[flag])
  if (special) return [special[1]]
  if (key.ctrl) return [`ctrl-${input}`]
  return [...input].map((character) => {
    if (character === ' ') return 'space'
    return character === '\r' || character === '\n' ? 'enter' : character
  })
}
