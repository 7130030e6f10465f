import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import { archiveJob } from '#app/ui/archive/archive-address.ts'
import { UserError } from '#server/errors.ts'
import { archiveLimits } from '#server/archive/limits.ts'
import { tooLargeArchive } from '#server/archive/refuse.ts'
import { confirmImport } from '#server/services/archive/confirm-import.ts'
import { getArchivePage } from '#server/services/archive/get-archive-page.ts'
import { orderImport } from '#server/services/archive/order-import.ts'
import { parseForm, readBody } from '#app/entry/read-form.server.ts'
import { requireLead } from '#server/services/people/require-lead.ts'
import { archiveFileName } from './archive-file.server.ts'

/** What a multipart form needs beside its file. */
const aroundTheFile = 64 * 1024

export function loader(args: LoaderFunctionArgs) {
  const code = args.params.code!
  const job = new URL(args.request.url).searchParams.get(archiveJob)
  return answer(args, async (ctx) => {
    const page = await getArchivePage(ctx, { code, job })
    const fileName = archiveFileName({ kind: 'organisation', code })
    return { ...page, job, fileName, fictional: page.organisation.fictional }
  })
}

/** Two forms: an archive that is sent to be looked through, and the order to bring in one that has been. */
export function action(args: ActionFunctionArgs) {
  const code = args.params.code!
  return attempt(args, async (ctx) => {
    // Before a large file is taken in.
    requireLead(ctx, code)
    const form = await readArchiveForm(args.request)
    const looked = form.get('order')
    const { id } =
      typeof looked === 'string'
        ? await confirmImport(ctx, { code, job: looked })
        : await orderImport(ctx, { code, bytes: await fileOf(form) })
    return redirect(address(ctx.language, 'job', { job: id }), 303)
  })
}

async function readArchiveForm(request: Request): Promise<FormData> {
  const body = await readBody(request, archiveLimits.uploadBytes + aroundTheFile).catch((error: unknown) => {
    throw error instanceof UserError ? tooLargeArchive(archiveLimits.uploadBytes) : error
  })
  return parseForm(request, body)
}

async function fileOf(form: FormData): Promise<Uint8Array> {
  const file = form.get('archive')
  if (!(file instanceof File)) throw UserError.of('bad-form', { field: 'archive' })
  return new Uint8Array(await file.arrayBuffer())
}
