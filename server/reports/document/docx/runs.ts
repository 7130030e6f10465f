import { BuilderElement, type IRunPropertiesOptions, Run } from 'docx'
import { printableText } from '../printable-text.ts'
import { directionsOf } from '../text-direction.ts'

/** An element of WordprocessingML, its attributes by the names they have in the file, with text in it where it has any. */
class Piece extends BuilderElement {
  constructor(name: string, attributes: Readonly<Record<string, string>>, text?: string) {
    const named = Object.entries(attributes).map(([key, value]) => [key, { key, value }])
    super({ name, attributes: Object.fromEntries(named) })
    if (text !== undefined) this.root.push(text)
  }
}

const preserved = { 'xml:space': 'preserve' }

/**
 * A text as it was written: its line breaks and tabs kept, what is written from right to left marked as such, and
 * nothing of it read as a field, a placeholder or markup.
 */
export function runsOf(text: string, look: IRunPropertiesOptions = {}): readonly Run[] {
  return directionsOf(printableText(text)).map(
    (part) =>
      new Run({ ...look, ...(part.rightToLeft ? { rightToLeft: true } : {}), children: piecesOf(part.text) }),
  )
}

function piecesOf(text: string): readonly Piece[] {
  return text.split(/(\n|\t)/).flatMap((piece) => {
    if (piece === '\n') return [new Piece('w:br', {})]
    if (piece === '\t') return [new Piece('w:tab', {})]
    // The library looks for placeholders in braces when it writes the file; cut after the brace, a text is never one.
    return piece.split(/(?<=\{)/).flatMap((said) => (said === '' ? [] : [new Piece('w:t', preserved, said)]))
  })
}

/** A field of Word with what it shows until somebody updates it. */
export function fieldRuns(
  instruction: string,
  shown: string,
  look: IRunPropertiesOptions = {},
): readonly Run[] {
  const mark = (type: string) => new Piece('w:fldChar', { 'w:fldCharType': type })
  return [
    mark('begin'),
    new Piece('w:instrText', preserved, ` ${instruction} `),
    mark('separate'),
    new Piece('w:t', preserved, shown),
    mark('end'),
  ].map((piece) => new Run({ ...look, children: [piece] }))
}
