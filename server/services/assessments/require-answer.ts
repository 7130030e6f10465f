import type { Answer, Occasion } from '#domain/assessments/assessment.ts'
import { readAnswer } from '#domain/assessments/read-answer.ts'
import { findInstrument } from '#domain/instruments/get-instrument.ts'
import type { Content } from '#server/content/content.ts'
import { UserError } from '#server/errors.ts'

type Asked = Readonly<{ item: number; answer: string }>

/**
 * Reads an answer as the occasion's instrument version accepts it.
 *
 * @throws UserError bad-form (no such instrument), unknown-item or answer-outside-scale, with what is accepted.
 */
export function requireAnswer(
  content: Pick<Content, 'instruments'>,
  occasion: Pick<Occasion, 'instrumentId'>,
  { item, answer: written }: Asked,
): Answer {
  const instrument = findInstrument(content.instruments, occasion.instrumentId)
  if (!instrument) throw UserError.of('bad-form', { field: 'instrument' })
  const { items, scale } = instrument
  if (!items.some(({ number }) => number === item)) throw UserError.of('unknown-item', { item })
  const answer = readAnswer(written, scale)
  if (answer === undefined) {
    const accepted = scale.steps.map(({ value }) => value)
    throw UserError.of('answer-outside-scale', { item, written, accepted })
  }
  return answer
}
