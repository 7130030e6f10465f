/** Where progress is told: on a terminal one line that is written over, else a line now and then. */
export type ProgressLine = Readonly<{ show: (text: string) => void; clear: () => void }>

const onTerminal = 100
const elsewhere = 5000

/** Makes a line of progress on standard error. Work that is done at once is not told of. */
export function progressLine(): ProgressLine {
  const { stderr } = process
  const pause = stderr.isTTY ? onTerminal : elsewhere
  let last = Date.now()
  let shown = false
  return {
    show: (text) => {
      if (Date.now() - last < pause) return
      last = Date.now()
      shown = true
      stderr.write(stderr.isTTY ? `\r\u001B[2K${text}` : `${text}\n`)
    },
    clear: () => {
      if (shown && stderr.isTTY) stderr.write('\r\u001B[2K')
      shown = false
    },
  }
}
