import { checkCycle } from '#domain/cycles/check-cycle.ts'
import { draftOfCycle } from '#domain/cycles/cycle-draft.ts'
import { checkWorksheet } from '#domain/worksheets/check-worksheet.ts'
import type { Method } from '#domain/worksheets/method.ts'
import type { ImprovementEntry } from './example-schema.ts'

/** The example may tell of days to come; what is made up has no today. */
const endOfTime = '9999-12-31'

type Fault = Readonly<{ path: readonly PropertyKey[]; reason: string }>

/** The first cycle or worksheet of a made-up improvement that the product itself would have refused; null where none is. */
export function checkTrials(
  { cycles, worksheets }: Pick<ImprovementEntry, 'cycles' | 'worksheets'>,
  methods: readonly Method[],
): Fault | null {
  for (const [i, cycle] of cycles.entries()) {
    const [problem] = checkCycle(draftOfCycle(cycle, endOfTime), endOfTime).problems
    if (problem) return { path: ['cycles', i], reason: `${problem.field}: ${problem.code}` }
  }
  for (const [i, worksheet] of worksheets.entries()) {
    const method = methods.find(({ id }) => id === worksheet.method)!
    const [problem] = checkWorksheet(worksheet, method).problems
    if (problem)
      return {
        path: ['worksheets', i, 'answers', problem.field],
        reason: `${problem.field}: ${problem.code}`,
      }
  }
  return null
}
