import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer, attempt } from '#app/entry/answer.server.ts'
import type { Context } from '#server/context.ts'
import { UserError } from '#server/errors.ts'
import { getImportPage } from '#server/services/workbooks/get-import-page.ts'
import { importStagedWorkbook } from '#server/services/workbooks/import-staged-workbook.ts'
import { previewStagedWorkbook } from '#server/services/workbooks/preview-staged-workbook.ts'
import { stageWorkbook } from '#server/services/workbooks/stage-workbook.ts'
import { readUpload } from './read-upload.server.ts'

type Place = Readonly<{ roundSlug: string; code: string }>

function placeOf({ params }: { params: LoaderFunctionArgs['params'] }): Place {
  return { roundSlug: params.round!, code: params.code! }
}

export function loader(args: LoaderFunctionArgs) {
  const place = placeOf(args)
  const query = new URL(args.request.url).searchParams
  const id = query.get('file')
  return answer(args, async (ctx) => {
    const { view, ...page } = await getImportPage(ctx, { ...place, importId: query.get('saved') })
    const choices = { leaveOut: query.getAll('without'), organisationChosen: query.has('chosen') }
    return {
      ...page,
      round: { slug: view.round.slug, name: view.round.name },
      organisation: { code: view.organisation.code, name: view.organisation.name },
      fictional: view.organisation.fictional,
      staged:
        id === null ? null : { id, ...(await previewStagedWorkbook(ctx, { ...place, id, ...choices })) },
      choices,
    }
  })
}

export async function action(args: ActionFunctionArgs) {
  return attempt(args, async (ctx) => {
    const form = await readUpload(args.request)
    const id = form.get('id')
    return typeof id === 'string' ? save(ctx, placeOf(args), id, form) : upload(ctx, placeOf(args), form)
  })
}

/** The file is kept, and the page that shows what is in it has an address of its own. */
async function upload(ctx: Context, place: Place, form: FormData) {
  const file = form.get('workbook')
  if (!(file instanceof File)) throw UserError.of('bad-form', { field: 'workbook' })
  if (file.name === '' && file.size === 0) throw UserError.of('workbook-not-chosen', undefined)
  const content = new Uint8Array(await file.arrayBuffer())
  const id = await stageWorkbook(ctx, { ...place, fileName: file.name, content })
  return redirect(`${pageOf(ctx, place)}?file=${id}#content`, 303)
}

async function save(ctx: Context, place: Place, id: string, form: FormData) {
  const columns = form.getAll('columns').map(String)
  const taken = form.getAll('occasion').map(String)
  const leaveOut = columns.filter((meeting) => !taken.includes(meeting))
  const choices = { leaveOut, organisationChosen: form.get('organisation') === 'chosen' }
  const { outcome, importId } = await importStagedWorkbook(ctx, { ...place, id, ...choices })
  if (outcome === 'saved') return redirect(`${pageOf(ctx, place)}?saved=${importId}#content`, 303)
  if (outcome === 'unchanged') return redirect(`${pageOf(ctx, place)}?file=${id}#content`, 303)
  const staged = { id, ...(await previewStagedWorkbook(ctx, { ...place, id, ...choices })) }
  return data({ staged, choices }, { status: 409 })
}

function pageOf({ language }: Context, { roundSlug, code }: Place): string {
  return address(language, 'importWorkbook', { round: roundSlug, code })
}
