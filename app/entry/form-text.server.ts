/** What somebody typed, with line breaks as one sign and without the one sign that PostgreSQL cannot keep. */
function cleaned(text: string): string {
  return text.replaceAll('\r\n', '\n').replaceAll('\u0000', '')
}

/** A text out of a form; empty where the field is missing or is a file. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? cleaned(value) : ''
}

/** All texts sent under one name, such as the boxes that were ticked. */
export function textsOf(form: FormData, name: string): readonly string[] {
  return form.getAll(name).flatMap((value) => (typeof value === 'string' ? [cleaned(value)] : []))
}
