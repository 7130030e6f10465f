import { limits } from './limits.ts'
import { damaged, oversized } from './refuse.ts'

const lessThan = 0x3c
const greaterThan = 0x3e

/** Counts the elements of the parts of one workbook as they come, and refuses what would be costly to parse. */
export function xmlGuard(): (part: Buffer) => void {
  let left: number = limits.elements
  return (part) => {
    // Workbooks have no document type; one is there only to define entities that grow.
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY')) throw oversized()
    if (part.includes(0)) throw damaged()
    for (let at = part.indexOf(lessThan); at !== -1; at = part.indexOf(lessThan, at + 1)) {
      if (--left < 0) throw oversized()
      const end = part.indexOf(greaterThan, at)
      if (end === -1) throw damaged()
      if (end - at > limits.tagBytes) throw oversized()
    }
  }
}
