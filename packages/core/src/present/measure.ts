const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
const plain = /^[\x20-\x7e]*$/
const nothing = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}/u

/** The width of a text in terminal cells: two for a wide character, none for a combining mark. */
export function measure(text: string): number {
  if (plain.test(text)) return text.length
  let cells = 0
  for (const { segment } of graphemes.segment(text)) {
    if (!nothing.test(segment)) cells += wide.test(segment) ? 2 : 1
  }
  return cells
}
