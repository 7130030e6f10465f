import { expect, test } from 'vitest'
import { isPlainDrawing } from '#domain/archive/check-drawing.ts'
import { bringIn, organisationArchive } from '#test/archive/archive-bytes.ts'
import { useInstallations } from '#test/archive/installation.ts'
import { useTestContext } from '#test/database/test-context.ts'
import { adoptNow, bringToReview, decision, saga } from '#test/reports/adopt-now.ts'
import { operator } from '#test/workbooks/operator.ts'
import { adoptReport } from '../reports/adopt-report.ts'
import { beginNewVersion } from '../reports/begin-new-version.ts'
import { commentOnReport } from '../reports/comment-on-report.ts'
import { getReport } from '../reports/get-report.ts'
import { getReportFile } from '../reports/get-report-file.ts'

const { context } = useTestContext()
const { open } = useInstallations()

test('reports that the product itself has adopted and replaced are read elsewhere as the files they were', async () => {
  const ctx = context(saga)
  const subject = { kind: 'organisation', roundSlug: 'exempelrundan', organisationCode: 'X001' } as const
  const first = await adoptNow(ctx, subject)
  await beginNewVersion(ctx, { id: first })
  const { id: second, version } = await bringToReview(ctx, subject)
  await commentOnReport(ctx, { id: second, section: 'purpose', body: 'Bra nu.' })
  await adoptReport(ctx, { id: second, version, draft: decision })

  const archive = await organisationArchive(context(operator), 'X001')
  const elsewhere = await open()
  expect(await bringIn(elsewhere, archive)).toMatchObject({ outcome: 'imported', kept: [] })
  expect((await organisationArchive(elsewhere, 'X001')).equals(archive)).toBe(true)
  for (const id of [first, second])
    for (const format of ['pdf', 'archive-pdf', 'docx', 'xlsx', 'html', 'json'] as const) {
      const input = { id, language: 'sv', format } as const
      const [here, there] = [
        await getReportFile(ctx, input),
        await getReportFile({ ...elsewhere, person: saga }, input),
      ]
      expect(there).toEqual(here)
    }
})

test.each([
  { kind: 'organisation', roundSlug: 'exempelrundan', organisationCode: 'X002' },
  { kind: 'round', roundSlug: 'modellkommuner-2018-2020' },
  { kind: 'round', roundSlug: 'exempelrundan' },
  { kind: 'year', organisationCode: 'X002', year: 2026 },
  { kind: 'brief', roundSlug: 'exempelrundan', organisationCode: 'X002' },
] as const)(
  'every drawing that we make in the report %j is one that an archive may bring',
  async (subject) => {
    const { document } = await getReport(context(saga), { subject, language: 'sv' })
    const drawings = document.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'chart' ? [block.svg, block.narrow] : []))
    expect(drawings.length).toBeGreaterThan(0)
    expect(drawings.filter((drawing) => !isPlainDrawing(drawing))).toEqual([])
  },
)
