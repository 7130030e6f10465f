import { textOf } from '#app/entry/form-text.server.ts'
import { type CycleDraft, cycleFields } from '#domain/cycles/cycle-draft.ts'

/** What was typed about a cycle, as it came. */
export function readCycleForm(form: FormData): CycleDraft {
  return Object.fromEntries(cycleFields.map((field) => [field, textOf(form, field)])) as CycleDraft
}

/** The number of the cycle that a new one builds on; null where it builds on none, or the number is none. */
export function readFollows(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null
}
