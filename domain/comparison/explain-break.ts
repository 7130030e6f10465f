import type { Crosswalk, CrosswalkKind } from '../instruments/crosswalk.ts'
import type { Certainty, Instrument } from '../instruments/instrument.ts'
import type { Localized } from '../language/language.ts'

/** A statement as named in an explanation. */
export type NamedItem = Readonly<{ number: number; title: Localized }>

/** What became of some statements between two versions. */
export type ExplainedLink = Readonly<{
  kind: CrosswalkKind
  from: readonly NamedItem[]
  to: readonly NamedItem[]
  note: Localized | null
}>

/** One step from a version to its successor, explained per statement. */
export type ExplainedStep = Readonly<{
  fromInstrument: string
  toInstrument: string
  certainty: Certainty
  note: Localized
  links: readonly ExplainedLink[]
}>

/**
 * Explains statement by statement why a line breaks between two instrument versions, along the crosswalks that lead from
 * one to the other; more than one step where versions were skipped. Empty where no crosswalk leads there, as when an
 * older version follows a newer one: then nothing is known of how the statements hang together.
 *
 * @throws Error where a crosswalk speaks of a statement that its version does not have.
 */
export function explainBreak(
  instruments: readonly Instrument[],
  crosswalks: readonly Crosswalk[],
  { from, to }: Readonly<{ from: string; to: string }>,
): readonly ExplainedStep[] {
  return pathBetween(crosswalks, from, to).map(({ fromInstrument, toInstrument, certainty, note, links }) => {
    const oldTitle = titlesOf(instruments, fromInstrument)
    const newTitle = titlesOf(instruments, toInstrument)
    return {
      fromInstrument,
      toInstrument,
      certainty,
      note,
      links: links.map((link) => ({
        kind: link.kind,
        from: link.from.map(oldTitle),
        to: link.to.map(newTitle),
        note: link.note,
      })),
    }
  })
}

function pathBetween(crosswalks: readonly Crosswalk[], from: string, to: string): readonly Crosswalk[] {
  for (const step of crosswalks.filter(({ fromInstrument }) => fromInstrument === from)) {
    if (step.toInstrument === to) return [step]
    const rest = pathBetween(
      crosswalks.filter((other) => other !== step),
      step.toInstrument,
      to,
    )
    if (rest.length > 0) return [step, ...rest]
  }
  return []
}

function titlesOf(instruments: readonly Instrument[], id: string): (number: number) => NamedItem {
  const items = instruments.find((instrument) => instrument.id === id)?.items ?? []
  const titles = new Map(items.map(({ number, title }) => [number, title]))
  return (number) => {
    const title = titles.get(number)
    if (!title) throw new Error(`The crosswalk speaks of item ${number}, which ${id} does not have.`)
    return { number, title }
  }
}
