import { assessmentFaults } from './assessment-faults.ts'
import { cycleFaults } from './cycle-faults.ts'
import { exampleFaults } from './example-faults.ts'
import type { Fault } from './fault.ts'
import { foundFaults } from './found-faults.ts'
import { improvementFaults } from './improvement-faults.ts'
import { letterFaults } from './letter-faults.ts'
import { measureFaults } from './measure-faults.ts'
import { peopleFaults } from './people-faults.ts'
import { libraryFaults } from './library-faults.ts'
import { policyFaults } from './policy-faults.ts'
import { recordFaults } from './record-faults.ts'
import { searchFaults } from './search-faults.ts'
import { sessionFaults } from './session-faults.ts'
import { sharingFaults } from './sharing-faults.ts'
import { signInFaults } from './sign-in-faults.ts'
import { statisticsFaults } from './statistics-faults.ts'
import { stayingFaults } from './staying-faults.ts'
import { wallFaults } from './wall-faults.ts'
import { webFaults } from './web-faults.ts'
import { workFaults } from './work-faults.ts'

/** Every fault that is planted. */
export const allFaults: readonly Fault[] = [
  ...policyFaults,
  ...wallFaults,
  ...sessionFaults,
  ...signInFaults,
  ...letterFaults,
  ...peopleFaults,
  ...sharingFaults,
  ...recordFaults,
  ...webFaults,
  ...workFaults,
  ...assessmentFaults,
  ...statisticsFaults,
  ...libraryFaults,
  ...searchFaults,
  ...improvementFaults,
  ...measureFaults,
  ...cycleFaults,
  ...stayingFaults,
  ...foundFaults,
  ...exampleFaults,
]
