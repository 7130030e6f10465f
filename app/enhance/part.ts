/** The part of a form that is saved by itself: a statement, or a whole form that has no parts. */
export type Part = Readonly<{
  /** Its name, such as the number of the statement; empty for a whole form. */
  name: string
  form: HTMLFormElement
  fields: readonly Field[]
  version: HTMLInputElement | null
  status: HTMLElement | null
  root: HTMLElement
}>

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** The parts of a form: what is marked `data-autosave-part`, or the form itself. */
export function partsOf(form: HTMLFormElement): readonly Part[] {
  const roots = [...form.querySelectorAll<HTMLElement>('[data-autosave-part]')]
  return (roots.length > 0 ? roots : [form]).map((root) => ({
    name: root.dataset.autosavePart ?? '',
    form,
    fields: [...root.querySelectorAll<Field>('input:not([type=hidden]), textarea, select')],
    version: root.querySelector<HTMLInputElement>('input[data-version], input[name=version]'),
    status: root.querySelector<HTMLElement>('[data-save-status]'),
    root,
  }))
}

/** The name a field is sent under: without the part's name, which goes beside it. */
const bare = (part: Part, name: string) => (part.name === '' ? name : name.slice(0, -part.name.length - 1))

/** What stands in the fields of a part, by the names they are sent under. */
export function readFields(part: Part): Record<string, string> {
  const values: Record<string, string> = {}
  for (const field of part.fields) {
    if (field.name === '' || (isChoice(field) && !field.checked)) continue
    values[bare(part, field.name)] = field.value
  }
  return values
}

/** Puts back what was kept. */
export function writeFields(part: Part, values: Readonly<Record<string, string>>): void {
  for (const field of part.fields) {
    const value = values[bare(part, field.name)]
    if (isChoice(field)) field.checked = field.value === value
    else field.value = value ?? field.value
  }
}

/** All that is sent to save a part: its fields, its version, its name, and what belongs to the form as a whole. */
export function bodyOf(part: Part, fields: Readonly<Record<string, string>>): URLSearchParams {
  const body = new URLSearchParams(fields)
  if (part.version) body.set('version', part.version.value)
  if (part.name === '') {
    for (const [name, value] of new FormData(part.form)) if (typeof value === 'string') body.set(name, value)
    return body
  }
  body.set('item', part.name)
  for (const field of part.form.querySelectorAll<HTMLInputElement>(':scope > input[type=hidden]'))
    body.set(field.name, field.value)
  return body
}

function isChoice(field: Field): field is HTMLInputElement {
  return field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox')
}
