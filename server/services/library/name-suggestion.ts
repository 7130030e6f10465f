import { getInstrument, getItem } from '#domain/instruments/get-instrument.ts'
import type { Suggestion, SuggestionReason } from '#domain/library/suggest-examples.ts'
import type { NamedReason, SuggestionView } from '#domain/library/suggestion-view.ts'
import type { Content } from '#server/content/content.ts'

/** A suggestion with the names that content has for what it shares and for the step it has reached. */
export function nameSuggestion(content: Content, { card, reasons }: Suggestion): SuggestionView {
  const { slug, title, languages, owner, years, step } = card
  return {
    card: { slug, title, languages, owner, years, step },
    step: content.chainSteps.find((one) => one.step === step)!.name,
    reasons: reasons.map((reason) => nameReason(content, reason)),
  }
}

function nameReason(content: Content, reason: SuggestionReason): NamedReason {
  if (reason.kind === 'area')
    return { kind: 'area', name: content.areas.find(({ id }) => id === reason.area)!.name }
  if (reason.kind === 'sub-goal')
    return { kind: 'sub-goal', name: content.subGoals.find(({ id }) => id === reason.subGoal)!.name }
  if (reason.kind !== 'item') return reason
  const at = reason.item.lastIndexOf(':')
  const instrument = getInstrument(content.instruments, reason.item.slice(0, at))
  return { kind: 'item', name: getItem(instrument, Number(reason.item.slice(at + 1))).title }
}
