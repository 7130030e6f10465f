import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { parseForm, readBody } from '#app/entry/read-form.server.ts'
import { armsLimits } from '#domain/organisations/arms-limits.ts'
import { UserError } from '#server/errors.ts'
import { getArmsPage } from '#server/services/organisations/get-arms-page.ts'
import { removeArms } from '#server/services/organisations/remove-arms.ts'
import { saveArms } from '#server/services/organisations/save-arms.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const page = await getArmsPage(ctx, { code: args.params.code! })
    return { ...page, fictional: page.organisation.fictional }
  })
}

export function action(args: ActionFunctionArgs) {
  const code = args.params.code!
  return attempt(args, async (ctx) => {
    const form = await readUpload(args.request)
    if (form.get('do') === 'remove') await removeArms(ctx, { code })
    else await saveArms(ctx, { code, content: await contentOf(form.get('image')) })
    return redirect(address(ctx.language, 'arms', { code }), 303)
  })
}

/** What a multipart form needs beside its file. */
const aroundTheFile = 64 * 1024

async function readUpload(request: Request): Promise<FormData> {
  const { megabytes } = armsLimits
  const body = await readBody(request, megabytes * 1024 * 1024 + aroundTheFile).catch((error: unknown) => {
    throw error instanceof UserError ? UserError.of('arms-too-large', { megabytes }, 413) : error
  })
  return parseForm(request, body)
}

async function contentOf(file: FormDataEntryValue | null): Promise<Uint8Array> {
  if (!(file instanceof File)) throw UserError.of('bad-form', { field: 'image' })
  return new Uint8Array(await file.arrayBuffer())
}
