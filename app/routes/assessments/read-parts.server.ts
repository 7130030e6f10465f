import type { Typed } from '#app/ui/assessments/refused-fields.ts'

/** The fields of one statement as a form sent them. */
export type Part = Readonly<{
  item: number
  answer: string
  texts: Readonly<Record<string, string>>
  version: number
}>

/**
 * Reads the statements of a form that somebody has touched: those whose fields are not what the form was filled from.
 * What nobody touched is left alone, so that an old page changes nothing by being sent.
 */
export function readParts(form: FormData, textNames: readonly string[]): readonly Part[] {
  const items = [...form.keys()].flatMap((key) => /^version-(\d{1,4})$/.exec(key)?.[1] ?? [])
  return items
    .map((item) => ({ part: readPart(form, item, textNames), before: readText(form, `before-${item}`) }))
    .filter(({ part, before }) => JSON.stringify([part.answer, ...Object.values(part.texts)]) !== before)
    .map(({ part }) => part)
}

function readPart(form: FormData, item: string, textNames: readonly string[]): Part {
  return {
    item: Number(item),
    answer: readText(form, `answer-${item}`),
    texts: Object.fromEntries(textNames.map((name) => [name, readText(form, `${name}-${item}`)])),
    version: Number(readText(form, `version-${item}`)) || 0,
  }
}

/** Browsers send line breaks as CRLF; what is stored and compared has LF. */
export function readText(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n') : ''
}

/** What was typed, to show it again. */
export function typedOf(parts: readonly Part[], note?: string): Typed {
  return { items: Object.fromEntries(parts.map(({ item, ...fields }) => [item, fields])), note }
}
