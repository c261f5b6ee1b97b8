const patience = 700
const pause = 2000

/** Is told how far one is. */
export interface Progress {
  at(number: number, total: number): void
  done(): void
}

/** Says on standard error how far one is, once it takes long: on a terminal in one line, else now and then. */
export function showProgress(out: NodeJS.WriteStream = process.stderr): Progress {
  const began = performance.now()
  let last = began
  let open = false
  return {
    at(number, total) {
      const now = performance.now()
      if (now - began < patience || (!out.isTTY && now - last < pause)) return
      last = now
      open = true
      out.write(
        out.isTTY ? `\r\u001b[2KReading ${number} of ${total}` : `Reading ${number} of ${total}\n`,
      )
    },
    done() {
      if (open && out.isTTY) out.write('\r\u001b[2K')
    },
  }
}
