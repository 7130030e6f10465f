/** A year from which the description says that something else is counted, in the words of the source. */
export type SeriesBreak = Readonly<{ year: number; says: string }>

/** Words with which descriptions of Kolada tell that a definition, a question or a method changed. */
const tellsOfChange =
  /tidsseriebrott|\bbrott\b|från och med|fr\.?\s?o\.?\s?m\.?(?=\s)|inte (?:är )?jämförbar|ej jämförbar|ny definition|ny metod|nytt mätinstrument|ändra(?:d|des|ts)|omformulera/i

/** A sentence that only says when figures began, or how often they come, tells of no break. */
const onlyBegins = /^data (?:finns )?(?:fr\.?\s?o\.?\s?m\.?|från och med)|vart(?:annat| tredje)|publiceras/i

const year = /\b(?:19|20)\d\d\b/g

/**
 * Years in which the description of a key figure says that its definition, question or method changed, each with the
 * sentence that says so, in order. Sentences that name several years stand at their last one. A reading of free text: it
 * may miss breaks, and finds none where the source has written of none.
 */
export function findBreaks(description: string): readonly SeriesBreak[] {
  const sentences = description.split(/(?<=[.!?])\s+(?=[A-ZÅÄÖ])/)
  return sentences
    .flatMap((says) => {
      if (!tellsOfChange.test(says) || onlyBegins.test(says)) return []
      const years = [...says.matchAll(year)].map(([text]) => Number(text))
      return years.length === 0 ? [] : [{ year: Math.max(...years), says: says.trim() }]
    })
    .toSorted((a, b) => a.year - b.year)
}
