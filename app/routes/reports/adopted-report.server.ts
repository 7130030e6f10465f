import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerShared } from '#app/entry/answer-shared.server.ts'
import { attempt } from '#app/entry/answer.server.ts'
import { reportAddress } from '#app/ui/reports/report-address.ts'
import { reportFormats } from '#domain/reports/report-format.ts'
import type { Report } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { beginNewVersion } from '#server/services/reports/begin-new-version.ts'
import { getFrozenReport, type FrozenReport } from '#server/services/reports/get-frozen-report.ts'
import { requireReadableReport } from '#server/services/reports/require-readable-report.ts'
import { dayOf, formatDate, formatMoment, formatNumber } from '#texts/formats.ts'
import { reportFiles } from './report-files.ts'
import { decisionOf } from './view-life.server.ts'
import { viewDocument } from './view-sections.server.ts'

export function loader(args: LoaderFunctionArgs) {
  const id = args.params.report!
  return answerShared(args, { kind: 'report', id }, async (ctx) => {
    const frozen = await getFrozenReport(ctx, { id, language: ctx.language })
    // While it is worked on, a report stands at the address of what it is about.
    if (frozen === null)
      throw redirect(reportAddress(ctx.language, (await requireReadableReport(ctx, id)).report.subject), 303)
    return viewFrozen(ctx, frozen, new URL(args.request.url).searchParams.get('done'))
  })
}

function viewFrozen(ctx: Context, frozen: FrozenReport, done: string | null) {
  const { report, document } = frozen
  const { language } = ctx
  const toOther = (other: Report | null) => other && { id: other.id, ...decisionOf(language, other) }
  const { title, subject, facts, statement, fictional, round, organisation } = document
  return {
    title,
    subject,
    facts,
    statement,
    fictional,
    round,
    organisation,
    done,
    about: report.subject,
    superseded: report.state === 'superseded',
    decision: decisionOf(language, report),
    registered: formatMoment(language, report.adoptedAt!),
    taken: formatDate(language, dayOf(report.takenAt!)),
    newer: toOther(frozen.supersededBy),
    older: toOther(frozen.supersedes),
    workedOn: frozen.workedOn,
    mayBegin: frozen.mayWrite && report.state === 'adopted',
    sections: viewDocument(document),
    files: viewFiles(ctx, frozen),
  }
}

/** The files in the order in which formats are told everywhere, the language of the page first. */
function viewFiles({ language }: Context, { report, files }: FrozenReport) {
  const languages = language === 'sv' ? (['sv', 'en'] as const) : (['en', 'sv'] as const)
  const inOrder = languages.flatMap((of) =>
    reportFormats.flatMap(
      (format) => files.find((one) => one.language === of && one.format === format) ?? [],
    ),
  )
  return inOrder.map(({ format, language: of, size, sha256 }) => ({
    format,
    language: of,
    sha256,
    size: formatNumber(language, Math.ceil(size / 1000)),
    href: address(of, 'adoptedReportFile', { report: report.id, file: reportFiles[of][format] }),
  }))
}

export function action(args: ActionFunctionArgs) {
  return attempt(args, async (ctx) => {
    const { subject } = await beginNewVersion(ctx, { id: args.params.report! })
    return redirect(`${reportAddress(ctx.language, subject)}?done=begun#life`, 303)
  })
}
