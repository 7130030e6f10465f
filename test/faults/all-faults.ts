import { accountFaults } from './account-faults.ts'
import type { Fault } from './fault.ts'
import { foundFaults } from './found-faults.ts'
import { letterFaults } from './letter-faults.ts'
import { peopleFaults } from './people-faults.ts'
import { policyFaults } from './policy-faults.ts'
import { recordFaults } from './record-faults.ts'
import { sharingFaults } from './sharing-faults.ts'
import { wallFaults } from './wall-faults.ts'
import { webFaults } from './web-faults.ts'
import { workFaults } from './work-faults.ts'

/** Every fault that is planted. */
export const allFaults: readonly Fault[] = [
  ...policyFaults,
  ...wallFaults,
  ...accountFaults,
  ...letterFaults,
  ...peopleFaults,
  ...sharingFaults,
  ...recordFaults,
  ...webFaults,
  ...workFaults,
  ...foundFaults,
]
