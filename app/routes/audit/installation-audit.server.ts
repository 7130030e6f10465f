import type { LoaderFunctionArgs } from 'react-router'
import { answer } from '#app/entry/answer.server.ts'
import { listAudit } from '#server/services/audit/list-audit.ts'
import { readAuditQuery } from './read-audit-query.server.ts'

export function loader(args: LoaderFunctionArgs) {
  return answer(args, async (ctx) => {
    const query = readAuditQuery(args.request.url)
    const view = await listAudit(ctx, { organisationCode: null, ...query })
    return { ...view, asked: query.filter, before: query.before }
  })
}
