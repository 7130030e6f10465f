import { Paragraph } from 'docx'
import { fieldRuns, runsOf } from './runs.ts'

/** What a table or figure is called, numbered by a field, so that Word can list and refer to it. */
export function captionOf(word: string, number: number, caption: string): Paragraph {
  const strong = { style: 'Strong' }
  return new Paragraph({
    style: 'Caption',
    children: [
      ...runsOf(`${word}\u00a0`, strong),
      ...fieldRuns(`SEQ ${word} \\* ARABIC`, String(number), strong),
      ...runsOf('.', strong),
      ...runsOf(` ${caption}`),
    ],
  })
}

/** The notes under a table or figure. The last leaves room before what follows. */
export function notesOf(notes: readonly string[]): readonly Paragraph[] {
  return notes.map(
    (note, i) =>
      new Paragraph({
        style: 'Note',
        ...(i < notes.length - 1 ? { keepNext: true } : {}),
        children: runsOf(note),
      }),
  )
}
