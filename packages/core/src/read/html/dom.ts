import { DOMParser } from 'linkedom/worker'

/** What is used of a node; linkedom makes them. */
export interface DomNode {
  readonly nodeType: number
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly previousSibling: DomNode | null
  readonly parentNode: DomNode | null
  readonly textContent: string
}

export interface DomElement extends DomNode {
  /** in lower case */
  readonly localName: string
  readonly attributes: Iterable<unknown>
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  getElementsByTagName(name: string): Iterable<DomElement>
}

export interface DomDocument extends DomElement {
  querySelectorAll(selector: string): Iterable<DomElement>
  readonly documentElement: DomElement | null
}

const ELEMENT = 1
const TEXT = 3
const CDATA = 4

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT
}

export function isText(node: DomNode): boolean {
  return node.nodeType === TEXT || node.nodeType === CDATA
}

/** An attribute, whatever case a page of old writes it in. */
export function attributeOf(element: DomElement, name: string): string | null {
  return element.getAttribute(name) ?? element.getAttribute(name.toUpperCase())
}

/** A page or a part of one, with the html and body that it may lack. */
export function parseHtml(html: string): DomDocument {
  const whole = /<body\b/i.test(html) ? html : html.replace(/<\/head>|$/i, '$&<body>')
  const page = /<html\b/i.test(whole)
    ? whole
    : `<html>${whole.replace(/<!doctype[^>]{0,400}>/i, '')}`
  return new DOMParser().parseFromString(page, 'text/html') as unknown as DomDocument
}

/** XML; entities that it declares itself stay as they are written. */
export function parseXml(xml: string): DomDocument {
  return new DOMParser().parseFromString(xml.trimStart(), 'text/xml') as unknown as DomDocument
}

/** Elements that end by themselves: they do not make a page deep. */
const UNNESTED = new Set(
  'area base br col dd dt embed hr img input li link meta option p param source tbody td tfoot th thead tr track wbr'.split(
    ' ',
  ),
)

/** How many elements there are, and how deep they stand in each other, as far as their tags tell. */
export function measureMarkup(markup: string): { elements: number; depth: number } {
  let elements = 0
  let open = 0
  let depth = 0
  for (const [, slash, name = ''] of markup.matchAll(/<(\/?)([a-z][a-z\d-]*)/gi)) {
    if (slash === '') elements += 1
    if (UNNESTED.has(name.toLowerCase())) continue
    if (slash === '') depth = Math.max(depth, ++open)
    else open = Math.max(0, open - 1)
  }
  return { elements, depth }
}
