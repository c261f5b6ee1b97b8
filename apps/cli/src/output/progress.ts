const patience = 700
const pause = 2000

/** Is told how far one is. */
export interface Progress {
  /** A file is begun, the first is 1. */
  file(number: number, files: number): void
  /** An article of it has been read. */
  article(): void
  done(): void
}

/** Tells how far one is in words: “Reading 3 of 6”, and how many articles, where files hold several: “Reading, 53 articles”. */
export function tellProgress(say: (words: string) => void, done: () => void = () => {}): Progress {
  let [number, files, articles] = [1, 1, 0]
  const tell = () => {
    const which = files > 1 ? ` ${number} of ${files}` : ''
    const more = articles > number ? `, ${articles} articles` : ''
    say(`Reading${which}${more}`)
  }
  return {
    file(...reached) {
      ;[number, files] = reached
      tell()
    },
    article() {
      articles += 1
      tell()
    },
    done,
  }
}

/** Says on standard error how far one is, once it takes long: on a terminal in one line, else now and then. */
export function showProgress(out: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now()
  let last = began
  let open = false
  return tellProgress(
    (words) => {
      const now = performance.now()
      if (now - began < patience || (!out.isTTY && now - last < pause)) return
      last = now
      open = true
      out.write(out.isTTY ? `\r\u001b[2K${words}` : `${words}\n`)
    },
    () => {
      if (open && out.isTTY) out.write('\r\u001b[2K')
    },
  )
}
