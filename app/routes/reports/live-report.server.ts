import type { ActionFunctionArgs, LoaderFunctionArgs, Params } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { mayWriteReport } from '#domain/access/may-write-report.ts'
import type { ReportSubject } from '#domain/reports/report.ts'
import { getReport } from '#server/services/reports/get-report.ts'
import { requireSubject } from '#server/services/reports/require-subject.ts'
import { saveText } from './save-text.server.ts'
import { viewSections } from './view-sections.server.ts'

/** The loader and the action of a report that is worked on. */
export function liveReport(subjectOf: (params: Params) => ReportSubject) {
  const loader = (args: LoaderFunctionArgs) =>
    answer(args, async (ctx) => {
      const about = subjectOf(args.params)
      const members = await requireSubject(ctx, about)
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
        sections: viewSections(ctx, document, texts),
        mayWrite: mayWriteReport(ctx.person, about, members),
      }
    })
  const action = (args: ActionFunctionArgs) => saveText(args, subjectOf(args.params))
  return { loader, action }
}
