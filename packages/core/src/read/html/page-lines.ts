import type { BlockShape } from '../../model/article.ts'
import { type DomElement, type DomNode, isElement, isText } from './dom.ts'

/** One line of a page as it is shown, and where it stands. */
export interface PageLine {
  /** white space is single; the cells of a table row are parted by tabs */
  readonly text: string
  /** 1 to 6 for headings, 0 for what is none */
  readonly level: number
  readonly shape: BlockShape
  readonly caption: boolean
  /** nothing but a point in time that is marked up as one */
  readonly time: boolean
  /** in navigation, a sidebar, a footer, a form, a dialogue, or in what is named like one */
  readonly aside: boolean
  /** in what is named as the comments of readers */
  readonly comment: boolean
  /** how much of the text is links, 0 to 1 */
  readonly linked: number
  /** the innermost article or main element around it, by number; 0 where there is none */
  readonly column: number
}

/** Stands between the cells of a row until its white space is tidied. */
const CELL = '\u001f'

const words = (list: string) => new Set(list.split(' '))

const UNREAD = words(
  'head script style noscript template svg math iframe object embed canvas audio video select option textarea datalist map',
)
const BLOCKS = words(
  'address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul br caption amp-story',
)
const ASIDES = words('nav aside footer dialog button menu')
const WHOLES = words('html body main article')
const ASIDE_ROLES = words(
  'navigation complementary contentinfo dialog alertdialog menu menubar search form',
)
const ASIDE_NAMES =
  /(?:^|[\s_-])(?:(?:pay)?wall|newsletter|share|sharing|social|related|promo|comments?|cookies?|consent|gdpr|advert\w*|subscribe|sign-?up|recirculation|outbrain|taboola|breadcrumbs?|toolbar|sidebar|footer|navbar|menu|infobox|navbox|toc|table-of-contents|catlinks|teasers?|author-?(?:box|bio|info|card)|about-(?:the-)?author|bio|tags|tag-list|tag-cloud|tagcloud|recommend(?:ed|ations)|trending|popular|latest|recent|most-?(?:read|popular|viewed|recent)|read-?more|more-(?:stories|news|from|on)|also-?(?:read|like)|pull-?quotes?|(?:post|entry)-?meta(?:data)?|feedback|helpful|inset|comentarios|commentaires|kommentare|commenti|relacionad[ao]s?|lire-aussi|leia-(?:mais|tambem)|abonnements?|abonnieren|suscripcion|publicidad|publicite|werbung|anzeige|pubblicita|pagination|print-?only|screen-reader-text|sr-only|visually-?hidden)(?:$|[\s_-])/i
const COMMENTS = /(?:^|[\s_-])(?:comments?|commentlist|disqus|respond)(?:$|[\s_-])/i
/** A line that is there for its times: "Updated <time>4 Sept</time>, first published <time>3 Sept</time>". */
const TIMED = 0.25
const COLUMNS = words('article main')
const CAPTIONED = /(?:^|[\s_-])(?:captions?|credits?|legend)(?:$|[\s_-])/i

interface Place {
  level: number
  shape: BlockShape
  caption: boolean
  aside: boolean
  comment: boolean
  column: number
  /** in a row whose cells stand in one line */
  row: boolean
  link: boolean
  time: boolean
}

const outermost: Place = {
  level: 0,
  shape: 'paragraph',
  caption: false,
  aside: false,
  comment: false,
  column: 0,
  row: false,
  link: false,
  time: false,
}

/** The lines of a page, in order: each block, each line of one that has line breaks. Elements may stand as deep as memory allows. */
export function findPageLines(root: DomElement): PageLine[] {
  const lines: PageLine[] = []
  const places: Place[] = [outermost]
  let columns = 0
  let text = ''
  let linked = 0
  let timed = 0
  const end = () => {
    const shown = tidy(text)
    const place = places.at(-1) ?? outermost
    if (shown !== '') {
      const { level, shape, caption, aside, comment, column } = place
      const share = Math.min(1, linked / shown.length)
      const time = timed > shown.length * TIMED && shown.length < 80
      const seen = { text: shown, level, shape, caption, time, aside, comment, column }
      lines.push({ ...seen, linked: share })
    }
    text = ''
    linked = 0
    timed = 0
  }
  const enter = (element: DomElement): boolean => {
    const name = element.localName
    if (UNREAD.has(name) || isHidden(element)) return false
    const place = places.at(-1) ?? outermost
    if (place.row && (name === 'td' || name === 'th')) text += CELL
    else if (isBlock(element, name, place)) end()
    else if (isNextInRow(element, name)) text += ' '
    if (COLUMNS.has(name)) columns += 1
    places.push(placeOf(element, name, place, columns))
    return true
  }
  const leave = (element: DomElement) => {
    const name = element.localName
    const cell = name === 'td' || name === 'th'
    const alone = isBlock(element, name, places.at(-2) ?? outermost)
    if (alone && !(cell && places.at(-1)?.row)) end()
    places.pop()
  }
  for (let node: DomNode | null = root; node; ) {
    if (isText(node)) {
      const piece = node.textContent
      text += piece
      if (places.at(-1)?.link) linked += piece.trim().length
      if (places.at(-1)?.time) timed += piece.trim().length
    }
    const into: boolean = isElement(node) && enter(node)
    if (into && node.firstChild) {
      node = node.firstChild
      continue
    }
    if (into) leave(node as DomElement)
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) leave(node as DomElement)
    }
    node = !node || node === root ? null : node.nextSibling
  }
  end()
  return lines
}

/** Elements of a page's own making are blocks, and so is a caption that is not one already. */
function isBlock(element: DomElement, name: string, outer: Place): boolean {
  if (BLOCKS.has(name) || name.includes('-')) return true
  return name === 'span' && !outer.caption && CAPTIONED.test(element.getAttribute('class') ?? '')
}

function placeOf(element: DomElement, name: string, outer: Place, columns: number): Place {
  const place = { ...outer }
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level !== undefined) place.level = Number(level)
  if (name === 'a') place.link = !isAnchor(element, place.level > 0)
  else if (name === 'time') place.time = true
  else if (name === 'li' || name === 'dd' || name === 'dt') place.shape = 'list'
  else if (name === 'blockquote') place.shape = 'quote'
  else if (name === 'tr' && isDataRow(element)) {
    place.shape = 'table'
    place.row = true
  }
  if (name === 'figcaption' || name === 'caption') place.caption = true
  else if (isBlock(element, name, outer) && CAPTIONED.test(element.getAttribute('class') ?? ''))
    place.caption = true
  if (COLUMNS.has(name)) place.column = columns
  place.aside ||= ASIDES.has(name) || isNamedAside(element)
  place.comment ||= place.aside && !outer.aside && COMMENTS.test(namesOf(element))
  return place
}

function namesOf(element: DomElement): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
}

/** Whether an element is named or meant to stand beside an article. */
export function isNamedAside(element: DomElement): boolean {
  const role = element.getAttribute('role')
  if (role !== null && ASIDE_ROLES.has(role)) return true
  // class="post has-sidebar tag-menu" speaks of the whole page
  if (WHOLES.has(element.localName)) return false
  const named = namesOf(element)
  return named.length > 1 && ASIDE_NAMES.test(named)
}

/** <a name="floods"> leads nowhere, and a heading may point to itself: <h2><a href="#floods">Floods</a></h2>. */
function isAnchor(link: DomElement, isHeading: boolean): boolean {
  const to = link.getAttribute('href')
  if (to === null) return link.hasAttribute('name') || link.hasAttribute('id')
  return isHeading && /^#./.test(to)
}

/** Links and spans that touch are set apart by style: <a>Home</a><a>News</a>. */
function isNextInRow(element: DomElement, name: string): boolean {
  const before = element.previousSibling
  return (
    (name === 'a' || name === 'span') &&
    before !== null &&
    isElement(before) &&
    before.localName === name
  )
}

/** A cell of figures has no more line breaks. */
const BREAKS = 3

/** A row of figures, not one that lays out the page: no cell holds blocks, or many lines. */
function isDataRow(row: DomElement): boolean {
  for (let cell = row.firstChild; cell; cell = cell.nextSibling) {
    let breaks = 0
    for (let inner = cell.firstChild; inner; inner = inner.nextSibling) {
      if (!isElement(inner) || !BLOCKS.has(inner.localName)) continue
      breaks += 1
      if (inner.localName !== 'br' || breaks > BREAKS) return false
    }
  }
  return true
}

/** Whether an element says that it is not shown. */
export function isHidden(element: DomElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  )
}

/** White space as a browser shows it, and a tab between cells. */
function tidy(text: string): string {
  const single = text.replace(/[\s\u200b\u00ad]+/g, ' ').trim()
  return single.includes(CELL)
    ? single
        .split(CELL)
        .map((cell) => cell.trim())
        .join('\t')
        .trim()
    : single
}
