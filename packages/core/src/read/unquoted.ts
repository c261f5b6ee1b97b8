/** A text without what stands in quotation marks: that is what somebody says, not what the page says. */
export function unquoted(text: string): string {
  return /["“]/.test(text) ? text.replace(/“[^”]*(?:”|$)|"[^"]*(?:"|$)/g, ' “ ” ') : text
}
