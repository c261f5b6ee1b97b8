import type { PackedTagDictionary } from '../../../src/language/tag-dictionary.ts'

declare const dictionary: PackedTagDictionary
export default dictionary
