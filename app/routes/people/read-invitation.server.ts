import { textOf } from '#app/entry/form-text.server.ts'

/** What a form says of whoever is invited, and nothing of where or by whom. */
export function readInvitation(form: FormData) {
  const language = textOf(form, 'language') === 'en' ? ('en' as const) : ('sv' as const)
  const [name, email] = [textOf(form, 'name'), textOf(form, 'email')]
  return { name, email, language, role: textOf(form, 'role'), unit: textOf(form, 'unit') }
}
