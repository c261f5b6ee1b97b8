import { ReadError } from '../../model/errors.ts'
import { readFeedItems } from '../feed.ts'
import type { Format } from '../format.ts'
import { measureMarkup, parseXml } from '../html/dom.ts'

/** <rss>, <feed>, <rdf:RDF>, after declarations and comments; declared entities stay as they are written. */
const BEGINNING =
  /^(?:<\?[^>]{0,500}>\s*|<!--[^>]{0,500}-->\s*|<!doctype\s(?!html)[^<>[]{0,200}(?:>|\[[\s\S]{0,3000}\]>)\s*)*<(?:rss|feed|rdf:rdf|channel)\b/i
const DEEPEST = 256

export const feed: Format = {
  name: 'feed',
  mediaTypes: [
    'application/rss+xml',
    'application/atom+xml',
    'application/xml',
    'text/xml',
    'application/rdf+xml',
  ],
  looksLike: (head) => head.startsWith('<') && BEGINNING.test(head),
  holdsMany: true,
  read: (document, given, warnings) => {
    if (measureMarkup(document).depth > DEEPEST)
      throw new ReadError('invalid', 'the elements of the feed stand too deep')
    return readFeedItems(parseXml(document), given, warnings)
  },
}
