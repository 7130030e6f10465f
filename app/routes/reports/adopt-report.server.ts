import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answer } from '#app/entry/answer.server.ts'
import { textOf } from '#app/entry/form-text.server.ts'
import { readForm } from '#app/entry/read-form.server.ts'
import { contextOf } from '#app/entry/request-context.server.ts'
import { toRefusal } from '#app/entry/to-refusal.server.ts'
import { reportAddress } from '#app/ui/reports/report-address.ts'
import { circles } from '#domain/access/circle.ts'
import type { AdoptionDraft } from '#domain/reports/check-adoption.ts'
import { findAdoptionProblems } from '#server/services/reports/adopt-report.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { getReportLife } from '#server/services/reports/get-report-life.ts'
import { getReportToAdopt } from '#server/services/reports/get-report-to-adopt.ts'
import { orderAdoption } from '#server/services/reports/order-adoption.ts'
import { offerReportCircles } from '#server/services/sharing/offer-report-circles.ts'
import { formatDate } from '#texts/formats.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const report = await getReportToAdopt(ctx, { id: args.params.report! })
    const { subject: about, state, version, id } = report
    // A decision that comes too late is told here; whoever only reads is led to the report as it stands.
    if (state !== 'review' && !new URL(args.request.url).searchParams.has('decide')) {
      const there = state === 'draft' ? reportAddress(ctx.language, about) : null
      throw redirect(there ?? address(ctx.language, 'adoptedReport', { report: id }), 303)
    }
    const [{ document }, { comments }, offered] = await Promise.all([
      getReport(ctx, { subject: about, language: ctx.language }),
      getReportLife(ctx, { subject: about }),
      offerReportCircles(ctx, about),
    ])
    const waiting = comments.filter(({ settled }) => settled === null).length
    const { title, subject, fictional, round, organisation } = document
    return { about, title, subject, fictional, round, organisation, version, waiting, offered }
  })
}

export async function action(args: ActionFunctionArgs) {
  const ctx = contextOf(args)
  const form = await readForm(args.request)
  const version = Number(textOf(form, 'version'))
  const draft: AdoptionDraft = {
    on: textOf(form, 'on'),
    body: textOf(form, 'body'),
    diaryNumber: textOf(form, 'diaryNumber'),
    unregistered: textOf(form, 'unregistered') !== '',
  }
  const chosen = circles.find((one) => one === form.get('circle'))
  const decision = { id: args.params.report!, version, draft, ...(chosen && { circle: chosen }) }
  try {
    const { problems, latestFigure } = await findAdoptionProblems(ctx, decision)
    if (problems.length > 0) {
      const latest = latestFigure && formatDate(ctx.language, latestFigure)
      return data({ draft, chosen, problems, latest }, { status: 400 })
    }
    const { id } = await orderAdoption(ctx, decision)
    return redirect(address(ctx.language, 'job', { job: id }), 303)
  } catch (error) {
    const { refusal, status } = await toRefusal(args, error)
    return data({ draft, chosen, problems: [], latest: null, ...refusal }, { status })
  }
}
