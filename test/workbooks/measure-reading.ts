import { readFileSync } from 'node:fs'
import { readWorkbook } from '#server/workbooks/read-workbook.ts'
import { processorTime } from '#test/processor-time.ts'

// Reads one workbook in a process of its own and prints what it cost, since memory can only be measured from outside.
const file = readFileSync(process.argv[2]!)
const warm = readFileSync(process.argv[3]!)
await readWorkbook(warm)
const before = process.memoryUsage.rss()
const start = processorTime()
const outcome = await readWorkbook(file).then(
  (sheets) => `read ${sheets.length} sheets`,
  (error: Error & { code?: string }) => error.code ?? `crash: ${error.stack}`,
)
const milliseconds = processorTime() - start
// The kernel's own peak of this process; the one in resourceUsage begins with that of the parent.
const peak = Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))![1]) * 1024
const mebibytes = (peak - before) / 1024 / 1024
process.stdout.write(JSON.stringify({ outcome, milliseconds, mebibytes }))
