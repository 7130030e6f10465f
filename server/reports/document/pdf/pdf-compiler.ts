import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import { UserError } from '#server/errors.ts'

/** PDF/UA-1 for readers, PDF/A-2a for the archive. A file follows one of them. */
export type PdfStandard = 'ua-1' | 'a-2a'

/** What the PDF process is asked for. */
export type TypstOrder = Readonly<{ report: string; standard: PdfStandard }>

/** What the PDF process answers: the PDF, or in Typst's words why there is none. */
export type TypstAnswer = Readonly<{ pdf: Uint8Array }> | Readonly<{ problem: string }>

/** Sets reports as PDF in a process of its own, one at a time. */
export type PdfCompiler = Readonly<{
  /** @throws UserError pdf-too-slow after the time allowed; Error when the PDF process fails. */
  compile: (report: string, standard: PdfStandard) => Promise<Uint8Array>
  close: () => void
}>

type Limits = Readonly<{ timeout: number; idle: number }>

const minute = 60_000

/**
 * Makes PDFs beside the web process. The PDF process starts with the first report, stays warm while reports are asked
 * for, and ends when it has been idle. `directory` is the folder of its program and template.
 */
export function openPdfCompiler(
  directory: string,
  limits: Limits = { timeout: minute, idle: 2 * minute },
): PdfCompiler {
  let child: ChildProcess | null = null
  let idle: NodeJS.Timeout | undefined
  let last: Promise<unknown> = Promise.resolve()
  const close = () => {
    clearTimeout(idle)
    child?.kill('SIGKILL')
    child = null
  }
  const compile = (report: string, standard: PdfStandard) => {
    const turn = last.then(() => {
      clearTimeout(idle)
      child ??= start(directory)
      return ask(child, { report, standard }, limits.timeout)
    })
    last = turn.then(
      () => (idle = setTimeout(close, limits.idle).unref()),
      // After a failure nobody knows what state the process is in; the next report gets a new one.
      close,
    )
    return turn
  }
  return { compile, close }
}

function start(directory: string): ChildProcess {
  const child = fork(join(directory, 'typst-process.ts'), {
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Ctrl-C reaches everything in a terminal's group, and whoever waits for a report decides when this ends: interrupted
    // while it began, it took the order with it.
    detached: true,
  })
  child.unref()
  child.channel?.unref()
  return child
}

async function ask(child: ChildProcess, order: TypstOrder, timeout: number): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<TypstAnswer>()
  const ended = () => reject(new Error('The PDF process ended before the report was done'))
  const timer = setTimeout(
    () => reject(UserError.of('pdf-too-slow', { seconds: timeout / 1000 }, 503)),
    timeout,
  )
  child.once('message', resolve).once('exit', ended).once('error', reject)
  child.send(order, (error) => error && reject(error))
  try {
    const answer = await promise
    if ('problem' in answer) throw new Error(`The report could not be set as PDF: ${answer.problem}`)
    return answer.pdf
  } finally {
    clearTimeout(timer)
    child.off('message', resolve).off('exit', ended).off('error', reject)
  }
}
