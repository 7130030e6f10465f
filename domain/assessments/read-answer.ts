import type { Scale } from '../instruments/instrument.ts'
import type { Answer } from './assessment.ts'

/**
 * Reads an answer as a form sends it: a step such as `2` or `2.5`, `unknown`, `not-applicable`, or nothing, which is
 * unrated.
 *
 * @returns undefined for anything else: a value outside the scale, or a half step where the version has none.
 */
export function readAnswer(written: string, scale: Scale): Answer | undefined {
  if (written === '') return { kind: 'unrated', written: null }
  if (written === 'unknown' || written === 'not-applicable') return { kind: written }
  if (!/^\d{1,2}(\.5)?$/.test(written)) return undefined
  const value = Number(written)
  return isStep(value, scale) ? { kind: 'rated', value } : undefined
}

/** Whether a value is a step of the scale, or half way between two neighbours where the version allows that. */
function isStep(value: number, scale: Scale): boolean {
  const steps = scale.steps.map((step) => step.value).sort((a, b) => a - b)
  const between = steps.slice(1).map((step, i) => (step + steps[i]!) / 2)
  return steps.includes(value) || (scale.allowsHalfSteps && between.includes(value))
}

/** The same answer as a form sends it. */
export function writeAnswer(answer: Answer | undefined): string {
  if (answer === undefined || answer.kind === 'unrated') return ''
  return answer.kind === 'rated' ? String(answer.value) : answer.kind
}
