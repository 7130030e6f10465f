import { textOf } from '#app/entry/form-text.server.ts'
import { boxOf } from '#app/ui/worksheets/box-name.ts'
import type { WorksheetDraft } from '#domain/worksheets/check-worksheet.ts'

/** What was typed on a worksheet, as it came: also boxes that the worksheet does not have, for its rules to refuse. */
export function readWorksheetForm(form: FormData): WorksheetDraft {
  const boxes = [...form.keys()].flatMap((name) => {
    const key = boxOf(name)
    return key === null ? [] : [[key, textOf(form, name)] as const]
  })
  return { title: textOf(form, 'title'), answers: Object.fromEntries(boxes) }
}
