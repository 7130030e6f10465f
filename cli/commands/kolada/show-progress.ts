import type { Language } from '#domain/language/language.ts'
import type { SyncProgress } from '#server/services/fetching/sync-progress.ts'
import { textsIn } from '#texts/texts.ts'

/** How far something has come, on standard error. */
export type Progress = Readonly<{ show: (progress: SyncProgress) => void; end: () => void }>

/** Without a terminal a line is written for every twentieth of the way, so that a log stays short. */
const steps = 20

/** Shows how far a sync has come: one line that is written over in a terminal, a few lines elsewhere. */
export function openProgress(language: Language): Progress {
  const { stderr } = process
  let isOpen = false
  let shown = -1
  const line = (text: string) => {
    if (isOpen) stderr.write('\n')
    isOpen = false
    stderr.write(`${text}\n`)
  }
  const counter = (text: string, done: number, all: number) => {
    if (stderr.isTTY) {
      stderr.write(`\r\u001B[K${text}`)
      isOpen = true
    } else if (done === all || Math.floor((done / all) * steps) > shown) line(text)
    shown = Math.floor((done / all) * steps)
  }
  const show = (progress: SyncProgress) => {
    const text = describe(progress, language)
    if (progress.kind === 'figures') counter(text, progress.done, progress.all)
    else line(text)
  }
  return { show, end: () => void (isOpen && stderr.write('\n')) }
}

function describe(progress: SyncProgress, language: Language): string {
  const t = textsIn(language).kolada
  switch (progress.kind) {
    case 'resumed':
      return t.resumed(progress.pages)
    case 'list':
      return t.fetchingList(t.list[progress.list])
    case 'since':
      return t.sinceDay(progress.keyFigures)
    case 'figures':
      return t.progress(progress.done, progress.all, progress.records)
    case 'hitch':
      return t.hitch(progress.hitch.kind, Math.ceil(progress.hitch.milliseconds / 1000))
    case 'writing':
      return t.writing
  }
}
