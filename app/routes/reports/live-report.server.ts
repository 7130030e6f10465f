import { type ActionFunctionArgs, type LoaderFunctionArgs, type Params, redirect } from 'react-router'
import { address } from '#app/addresses.ts'
import { answerShared } from '#app/entry/answer-shared.server.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import type { Context } from '#server/context.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { getReportLife } from '#server/services/reports/get-report-life.ts'
import { findOpenReportRef } from '#server/services/sharing/find-open-report-ref.ts'
import { actOnReport } from './act-on-report.server.ts'
import { viewLife } from './view-life.server.ts'
import { viewSections } from './view-sections.server.ts'

/** The loader and the action of a report that is worked on. */
export function liveReport(subjectOf: (params: Params) => ReportSubject) {
  const loader = (args: LoaderFunctionArgs) => {
    const about = subjectOf(args.params)
    const refOf = (ctx: Context) => findOpenReportRef(ctx, about)
    return answerShared(args, refOf, async (ctx) => {
      const query = new URL(args.request.url).searchParams
      const life = await getReportLife(ctx, { subject: about })
      // A form that comes too late is answered here, with what was typed; whoever only reads is led on.
      if (life.adopted && !life.open && !query.has('write'))
        throw redirect(address(ctx.language, 'adoptedReport', { report: life.adopted.id }), 303)
      const { document, texts } = await getReport(ctx, { subject: about, language: ctx.language })
      const { title, subject, facts, statement, fictional, round, organisation } = document
      return {
        about,
        title,
        subject,
        facts,
        statement,
        fictional,
        round,
        organisation,
        sections: viewSections(ctx, document, { texts, comments: life.comments }),
        life: viewLife(ctx, life),
        done: query.get('done'),
      }
    })
  }
  const action = (args: ActionFunctionArgs) => actOnReport(args, subjectOf(args.params))
  return { loader, action }
}
