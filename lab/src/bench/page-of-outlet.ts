/** A page of some 100 KB as outlets make them: most of it menus, teasers and scripts around one report. */
export function pageOfOutlet(paragraphs: readonly string[], title: string): string {
  const menu = `<nav><ul>${'<li class="item"><a href="/section">Section of the paper</a></li>'.repeat(120)}</ul></nav>`
  const script = `<script>${'window.tracks = { section: "news", page: [1, 2, 3] };\n'.repeat(300)}</script>`
  const teaser =
    '<div class="card"><a href="/story"><img src="a.jpg"><h3>Council votes on the harbour again</h3></a><p class="teaser">A short text that says what it is about.</p></div>'
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:title" content="${title}"><meta property="article:published_time" content="2021-05-14T10:00:00Z">${script}</head>
<body>${menu}<div class="wrap"><main><article><h1>${title}</h1>${body}</article></main><aside>${teaser.repeat(60)}</aside></div>${teaser.repeat(80)}<footer>${menu}</footer>${script}</body></html>`
}
