import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { signOutHeaders } from '#app/entry/sign-in-headers.server.ts'
import { UserError } from '#server/errors.ts'
import { eraseOneself } from '#server/services/privacy/erase-oneself.ts'
import { getOwnData } from '#server/services/privacy/get-own-data.ts'
import { textsIn } from '#texts/texts.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const { data, soleRoles } = await getOwnData(ctx)
    const names = new Map(ctx.content.organisations.map(({ code, name }) => [code, name]))
    return {
      name: data.person.name,
      example: data.person.example,
      email: data.account?.email ?? null,
      deeds: data.deeds.reduce((sum, { rows }) => sum + rows, 0),
      adopted: data.namedInAdoptedReports.length,
      inExamples: new Set(data.namedInExamples.map(({ id }) => id)).size,
      sole: soleRoles.map(({ role, organisationCode: code }) => ({
        role,
        code,
        place: code === null ? null : (names.get(code) ?? code),
      })),
      fictional: data.person.example,
    }
  })
}

/** Erases whoever has written the word for it, and signs the browser out. */
export function action(args: ActionFunctionArgs) {
  return attempt(args, async (ctx) => {
    const form = await readForm(args.request)
    const { word } = textsIn(ctx.language).privacy.own
    if (textOf(form, 'confirm').trim().toUpperCase() !== word) throw UserError.of('erase-not-meant', { word })
    await eraseOneself(ctx)
    const headers = signOutHeaders(ctx.config)
    return redirect(`${address(ctx.language, 'privacy')}?erased`, { status: 303, headers })
  })
}
