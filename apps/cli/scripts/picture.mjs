// Draws a captured frame of the terminal as SVG. How docs/terminal.svg is made:
//   tmux new-session -d -s d -x 120 -y 30 'node apps/cli/bin/dateline.js seeds/'
//   tmux send-keys -t d u j j j j; tmux capture-pane -t d -ep | node apps/cli/scripts/picture.mjs > docs/terminal.svg
import { text } from 'node:stream/consumers'

const [cell, row, margin] = [8.4, 18, 14]
const [paper, ink, accent] = ['#16181d', '#d8dce3', '#4fb8c9']
const sequence = new RegExp(`(${String.fromCharCode(27)}\\[[\\d;]*m)`)
const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const lines = (await text(process.stdin)).replace(/\n+$/, '').split('\n')
const style = { bold: false, faint: false, under: false, swapped: false, colour: ink }
const drawn = lines.flatMap((line, number) => drawLine(line, margin + (number + 1) * row - 5))
const columns = Math.max(...lines.map((line) => [...plain(line)].length))
const width = Math.ceil(columns * cell + 2 * margin)
const height = lines.length * row + 2 * margin

console.log(
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Dateline in the terminal">`,
    `<rect width="100%" height="100%" rx="8" fill="${paper}"/>`,
    `<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14" xml:space="preserve">`,
    ...drawn,
    '</g></svg>',
  ].join('\n'),
)

function drawLine(line, y) {
  let column = 0
  return line.split(sequence).flatMap((part) => {
    if (part.startsWith('\u001b')) {
      for (const code of part.slice(2, -1).split(';')) apply(Number(code))
      return []
    }
    const length = [...part].length
    const x = (margin + column * cell).toFixed(1)
    column += length
    if (part.trim() === '' && !style.swapped) return []
    return [...(style.swapped ? [box(x, y, length)] : []), stretch(part, x, y, length)]
  })
}

function apply(code) {
  if (code === 0) {
    Object.assign(style, { bold: false, faint: false, under: false, swapped: false, colour: ink })
  } else if (code === 1) style.bold = true
  else if (code === 2) style.faint = true
  else if (code === 22) Object.assign(style, { bold: false, faint: false })
  else if (code === 4 || code === 24) style.under = code === 4
  else if (code === 7 || code === 27) style.swapped = code === 7
  else if (code === 36 || code === 39) style.colour = code === 36 ? accent : ink
}

function box(x, y, length) {
  return `<rect x="${x}" y="${y - 13}" width="${(length * cell).toFixed(1)}" height="${row}" fill="${style.colour}"/>`
}

// each stretch is told its exact width, so that frames meet in any font
function stretch(part, x, y, length) {
  const looks = [
    `fill="${style.swapped ? paper : style.colour}"`,
    style.bold ? 'font-weight="bold"' : '',
    style.faint ? 'opacity="0.6"' : '',
    style.under ? 'text-decoration="underline"' : '',
  ]
  const shown = part.replace(/[&<>]/g, (sign) => entities[sign]).replaceAll(' ', '\u00a0')
  return `<text x="${x}" y="${y}" textLength="${(length * cell).toFixed(1)}" lengthAdjust="spacingAndGlyphs" ${looks.filter(Boolean).join(' ')}>${shown}</text>`
}

function plain(line) {
  return line
    .split(sequence)
    .filter((part) => !part.startsWith('\u001b'))
    .join('')
}
